/** What kind of body a head begins, by the words beside it. */
import type { ActorKind, PlaceKind } from '../../../../schema/ontology/enums.ts';
import { foldKey } from '../../../text/normalise.ts';
import { foldedSet } from '../../shared/word-set.ts';
import type { Head } from './heads.ts';
import type { NameView } from './view.ts';

/** `حزب الاتحاد الشعبي`: what a noun before says that it is. */
const PARTY = 'حزب';
const AGENCY = foldKey('وكالة');
const GROUP = foldKey('مجموعة');
const BOARD = foldKey('هيئة');
/** `هيئة الأركان العامة` */
const STAFF = foldedSet('الأركان أركان');
/** What an agency of news deals with, in its name. */
const NEWS = /(?:نباء|لاعلام|صحاف[ةه]|خبار|خباري[ةه]|صحفي[ةه]|صحافي[ةه]|اذاع[ةه]|برس)$/;
const WORLDWIDE = foldedSet('الدولية الأفريقية الإفريقية الأوروبية العربية الآسيوية');
const ARMED = foldedSet('قوات عناصر مقاتلو مقاتلي مسلحو مسلحي فصائل');
const REACH = 5;

/** `named` tells that a foreign name or a quotation follows the head. */
export function kindOf(view: NameView, i: number, head: Head, named: boolean): ActorKind | PlaceKind {
  if (head.kind === 'NGO' && view.stem(i - 1) === PARTY) return 'PARTY';
  if (head.stem === BOARD && STAFF.has(view.key(i + 1))) return 'SECURITY_FORCE';
  if (head.stem === AGENCY && !named && !tellsNews(view, i)) {
    if (WORLDWIDE.has(view.key(i + 1))) return 'IGO';
    return 'GOVERNMENT';
  }
  if (head.stem === GROUP && named) return ARMED.has(view.stem(i - 1)) ? 'ARMED_GROUP' : 'COMPANY';
  return head.kind;
}

function tellsNews(view: NameView, i: number): boolean {
  for (let j = i + 1; j - i < REACH && view.isWord(j); j++) if (NEWS.test(view.key(j))) return true;
  return false;
}
