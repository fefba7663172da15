import type { ActorKind } from '../../../../schema/ontology/enums.ts';
import { foldKey } from '../../../text/normalise.ts';
import { foldedSet } from '../../shared/word-set.ts';
import type { NameView } from './view.ts';

export interface BodyMatch {
  readonly first: number;
  readonly last: number;
  readonly cut: number;
  readonly kind: ActorKind;
  readonly rule: string;
}

const LONGEST = 6;
/** The registry answers for any state alike. */
const ANY_STATE = 'EG';
/** Offices that are held by a person. */
const OFFICES = foldedSet('النائب المدعي مدعي نائب مكتب');

/** What armed bodies with a name of their own begin with; `قوات الأمن` and `قيادة الجيش` are anyone's. */
const SERVICES = foldedSet('الحرس حرس خفر سلاح مشاة قوى جهاز الدرك مخابرات المخابرات');

/** `إدارة مكافحة الإرهاب`: what a service fights names it. */
const COUNTERING = ' مكافحة ';
/** Riots are fought by anyone's police: `قوات مكافحة الشغب`. */
const RIOTS = foldKey('الشغب');

/** Bodies that every state has, named without the state: `الجمعية الوطنية`, `البنك المركزي`. */
export function findBodies(view: NameView): BodyMatch[] {
  const found: BodyMatch[] = [];
  for (let i = view.from; i < view.to; i++) {
    if (!view.isWord(i) || view.timed(i) || view.pos(i) === 'VERB' || OFFICES.has(view.bare(i))) continue;
    if (!view.bare(i).startsWith('ال') && !view.lexicon.heads.has(view.bare(i))) continue;
    const body = longestAt(view, i) ?? ministryAt(view, i);
    if (body === null) continue;
    found.push({
      first: i,
      last: body.last,
      cut: view.cut(i),
      kind: body.kind,
      rule: 'name/body-of-state',
    });
    i = body.last;
  }
  return found;
}

/** `نشرت الداخلية مئتي شرطي`: the ministry, right behind a verb of its gender and before no name of a place. */
function ministryAt(view: NameView, i: number): { last: number; kind: ActorKind } | null {
  if (!MINISTRIES.has(view.bare(i)) || view.cut(i) > 0) return null;
  const verb = view.analysis(i - 1);
  if (verb?.pos !== 'VERB' || verb.enclitic !== null || verb.gender !== 'F') return null;
  return { last: i, kind: 'GOVERNMENT' };
}
const MINISTRIES = foldedSet('الداخلية الخارجية');

/** The longest such name that begins here. */
function longestAt(view: NameView, first: number): { last: number; kind: ActorKind } | null {
  let key = view.bare(first);
  let longest: { last: number; kind: ActorKind } | null = null;
  for (let j = first + 1; j < first + LONGEST && view.isWord(j) && !view.timed(j); j++) {
    key += ` ${view.key(j)}`;
    const kind = view.gazetteer.institution(key, ANY_STATE)?.kind;
    const named = SERVICES.has(view.bare(first)) || (key.includes(COUNTERING) && !key.endsWith(RIOTS));
    if (kind === 'GOVERNMENT' || (kind === 'SECURITY_FORCE' && named)) longest = { last: j, kind };
  }
  return longest;
}
