import type { ActorKind } from '../../../schema/ontology/enums.ts';
import { statementReader } from '../../languages/read-statements.ts';
import { gazetteerOf } from '../../support/gazetteers.ts';

const NAMES: readonly (readonly [ActorKind, string])[] = [
  ['PERSON', 'سليم الحداد'],
  ['PERSON', 'ليلى مراد'],
  ['PERSON', 'كريم نصار'],
  ['IGO', 'الأمم المتحدة'],
  ['IGO', 'الاتحاد الأوروبي'],
  ['ARMED_GROUP', 'حركة النجم'],
  ['PARTY', 'حزب الغد'],
  ['PARTY', 'حزب الفجر'],
  ['NGO', 'منظمة العفو الدولية'],
  ['NGO', 'الهلال الأحمر'],
  ['GOVERNMENT', 'وزارة الصحة'],
  ['GOVERNMENT', 'وزارة الخارجية'],
  ['STATE', 'السعودية'],
  ['STATE', 'مصر'],
  ['MEDIA', 'رويترز'],
  ['MEDIA', 'الصباح'],
  ['MEDIA', 'قناة الأفق'],
];

export const { told } = statementReader('ar', gazetteerOf('ar', NAMES));

export const speakers = (text: string): string[] => told(text).map((t) => t.who);
