import type { Nominal } from '../../../extract/layers.ts';
import { PLAIN } from '../../shared/statements/cue.ts';
import { foldedSet } from '../../shared/word-set.ts';
import type { Cue, Voice } from '../../statements.ts';
import { afterColon } from './content.ts';
import { doerBefore } from './doers.ts';
import { endingOf } from './ending.ts';
import { readPhrase } from './phrase.ts';
import type { Reading } from './reading.ts';
import type { Range } from './verbs.ts';

const HOLDING = foldedSet('جاء ورد وجاء وورد');
const HOLDS = foldedSet('فيه فيها فيهما');
/** What holds words though it does not speak. */
const HOLDERS = foldedSet('قرار حكم اتفاق كتاب نص');
/** `حيثيات الحكم، ومفادها أن`. */
const GIST = foldedSet('مفاده مفادها ومفاده ومفادها مؤداه مؤداها نصه نصها');
/** Words between a document and what tells of its words, at most. */
const REACH = 10;

/** `تلا بيانا جاء فيه أن`, `وجه رسالة مفادها أن`: what a document that someone gives out says; null for anything else. */
export function documentCue(r: Reading, i: number, range: Range): Cue | null {
  const gist = GIST.has(r.key(i));
  const holds = HOLDING.has(r.key(i)) && HOLDS.has(r.key(i + 1));
  if (!gist && !holds) return null;
  const at = gist ? i + 1 : i + 2;
  const quotation = r.quotations.at(at);
  const colon = r.form(at) === ':' ? afterColon(r, at, range.to) : null;
  const opened = colon?.from ?? (quotation?.open === at ? at + 1 : null);
  if (!r.isComplementiser(at) && opened === null) return null;
  const document = documentBefore(r, i, range.from);
  if (document === null) return null;
  const own = r.isDocument(document) ? ownerOf(r, document, i) : null;
  const voice = own ?? doerBefore(r, document.first, range.from, null);
  const from = opened ?? at;
  const form = opened === null ? 'CLAUSE' : 'QUOTATION';
  return {
    ...PLAIN,
    token: i,
    kind: 'VERB',
    voices: [voice ?? wordsOf(document)],
    from,
    to: endingOf(r, { from, form }, range.to),
    opens: i,
    rule: gist ? 'document/gist' : 'document/holds',
  };
}

/** The document that stands before a token in its clause. */
function documentBefore(r: Reading, i: number, from: number): Nominal | null {
  for (let j = i - 1; j >= from && i - j < REACH; j--) {
    if (r.isVerb(j)) return null;
    const n = r.view.at(j);
    if (n !== null && (r.isDocument(n) || r.headIn(n, HOLDERS))) return n;
  }
  return null;
}

/** Whose document it is by its own words (`بيان للوزارة`). */
function ownerOf(r: Reading, document: Nominal, to: number): Voice | null {
  const [voice] = readPhrase(r, document, (j) => j >= to).voices;
  return voice !== undefined && voice.members.length > 1 ? voice : null;
}

const wordsOf = (n: Nominal): Voice => ({
  kind: 'DOCUMENT',
  members: [n.index],
  first: n.first,
  last: n.last,
  gender: n.gender,
  plural: false,
});
