import type { EventType } from '../../../../schema/ontology/enums.ts';
import type { Token } from '../../../extract/layers.ts';
import type { SyntaxView } from '../../../extract/syntax-view.ts';
import type { Sense, Trigger } from '../../events.ts';
import { changedSense, withSenses } from '../../shared/events/senses.ts';
import { foldedSet } from '../../shared/word-set.ts';

const PURSUING = foldedSet('لاحق ملاحقة');
const BY_LAW = foldedSet('قضائيا جنائيا قانونيا جزائيا قضائي جنائي قانوني');
const PROSECUTORS = foldedSet('محكمة نيابة قاض قاضي قضاء مدع مدعي مدعية ادعاء غرفة');
const OPENING = foldedSet('فتح');
const HELP = foldedSet(
  'مساعدة مساعدات إغاثة دواء أدوية غذاء أغذية قافلة قوافل معونة معونات إمداد إمدادات مؤونة إنساني إغاثي',
);
const RAISING = foldedSet('رفع شدد');
const PENALTY = foldedSet('عقوبة حكم');
const BESIEGING = foldedSet('حاصر');
const RUBBLE = foldedSet('أنقاض ركام مياه سيول ثلوج نيران فيضان فيضانات حريق');
const USING = /^light\/(?:استخدم|أطلق):/;
/** What drives a crowd apart rather than kills. */
const HARMLESS = foldedSet('مطاطي مسيل صوتي');
/** `أرسلت الصين 23 طائرة عسكرية`: no help. */
const SENDING = /^light\/أرسل:/;
const MILITARY = foldedSet('عسكري حربي مقاتل');
const REACH = 9;

/** What an adverb, a court or aid behind a word makes of it: pursued by law is accused, passages opened to aid are help. */
export function byMatter(senses: readonly Sense[], token: Token, view: SyntaxView): readonly Sense[] {
  const lemma = token.analyses[0]?.lemma ?? '';
  const [first] = senses;
  if (PURSUING.has(lemma) && (behind(token, BY_LAW, view) || isCourts(token, view)))
    return as(senses, 'ACCUSE', 'investigate');
  if (OPENING.has(lemma) && first?.type === 'CONCEDE' && behind(token, HELP, view))
    return as(senses, 'AID', null);
  if (BESIEGING.has(lemma) && token.analyses[0]?.voice === 'PASSIVE' && behind(token, RUBBLE, view))
    return as(senses, 'DISASTER', null);
  if (first?.type === 'ASSAULT' && USING.test(first.rule) && behind(token, HARMLESS, view))
    return as(senses, 'COERCE', 'restrict');
  if (first?.type === 'AID' && SENDING.test(first.rule) && behind(token, MILITARY, view))
    return as(senses, 'MOBILIZE', null);
  if (RAISING.has(lemma) && isCourts(token, view) && behind(token, PENALTY, view))
    return as(senses, 'SANCTION', 'convict');
  return senses;
}

const as = (senses: readonly Sense[], type: EventType, mode: string | null): readonly Sense[] =>
  senses.map((sense) => changedSense(sense, { type, mode }));

/** One of the words stands behind it in its sentence, before another verb. */
function behind(token: Token, words: ReadonlySet<string>, { tokens }: SyntaxView): boolean {
  for (let i = token.index + 1; i <= token.index + REACH; i++) {
    const next = tokens[i];
    if (next === undefined || next.sentence !== token.sentence || next.analyses[0]?.pos === 'VERB')
      return false;
    if (
      words.has(next.key) ||
      words.has(next.analyses[0]?.lemma ?? '') ||
      words.has(next.analyses[0]?.stem ?? '')
    )
      return true;
  }
  return false;
}

/** A court or a prosecutor is the subject of its clause. */
function isCourts(token: Token, view: SyntaxView): boolean {
  const clause =
    token.analyses[0]?.pos === 'VERB' ? view.clauseOf(token.index) : view.clauseAround(token.index);
  const subject = clause === null ? null : view.subjectOf(clause);
  return subject !== null && PROSECUTORS.has(view.lemma(view.nominal(subject)));
}

/** `حكم عليه بالسجن بعد إدانته بالرشوة`: one verdict. */
function guiltToldAgain(found: Map<number, Trigger>, view: SyntaxView): void {
  for (const guilt of [...found.values()])
    if (
      GUILT.has(view.tokens[guilt.token]?.analyses[0]?.lemma ?? '') &&
      view.tokens[guilt.token]?.analyses[0]?.enclitic != null &&
      [...found.values()].some(
        (one) =>
          one !== guilt && isVerdict(one) && view.sentenceAt(one.token) === view.sentenceAt(guilt.token),
      )
    )
      found.delete(guilt.token);
}
const GUILT = foldedSet('إدانة');

/** A verdict is told once: by what is done to whom (قضت بحبس 43 عاملا), else by its verb (حكمت عليه بالسجن). */
export function oneVerdict(found: Map<number, Trigger>, view: SyntaxView): void {
  guiltToldAgain(found, view);
  for (const verb of [...found.values()]) {
    if (verb.kind !== 'VERB' || !isVerdict(verb)) continue;
    const end = view.clauseOf(verb.token)?.to ?? 0;
    for (let i = verb.token + 1; i < end; i++) {
      const noun = found.get(i);
      const analysis = view.tokens[i]?.analyses[0];
      if (noun?.kind !== 'NOUN' || analysis?.proclitics.includes('ب') !== true) continue;
      if (!PUNISHING.has(noun.senses[0]?.type ?? 'AID')) continue;
      const term = noun.senses[0]?.rule.startsWith('term/') === true;
      if (term || analysis.definite) found.delete(i);
      else {
        found.delete(verb.token);
        found.set(i, withSenses(noun, as(noun.senses, 'SANCTION', 'convict')));
      }
      break;
    }
  }
}

const isVerdict = ({ senses: [first] }: Trigger): boolean =>
  first?.type === 'SANCTION' && first.mode === 'convict';
const PUNISHING: ReadonlySet<EventType> = new Set(['SANCTION', 'COERCE']);
