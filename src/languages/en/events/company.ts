import type { EventType } from '../../../../schema/ontology/enums.ts';
import type { SyntaxView } from '../../../extract/syntax-view.ts';
import type { Trigger } from '../../events.ts';
import { changedSense, withSenses } from '../../shared/events/senses.ts';
import { wordSet } from '../../shared/word-set.ts';
import { eventIndex } from './senses.ts';

/** Beside these a strike is a stoppage. */
const WORK =
  wordSet(`union worker labour labor pay wage salary pension staff teacher doctor nurse employee employer driver pilot miner docker civil-servant servant unionist stoppage walkout picket austerity walk-out trucker farmer
  student austerity railway rail cabin crew baker shopkeeper lawyer judge trader hunger industrial general nationwide sit-in walkout demonstration`);
/** Whoever goes under one of these gives way. */
const PRESSURE = wordSet(
  'force compel pressure oblige demand urge call press ask push pressurise push ultimatum under coup should must unless refuse want',
);
/** Who leaves after these was driven out. */
const UPROAR = wordSet('protest demonstration uprising unrest riot outcry pressure coup mutiny');
/** Leaving an office. */
const LEAVING = wordSet('resign step quit stand resignation bow');
/** What is vowed as a threat. */
const HOSTILE: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'SANCTION', 'MOBILIZE', 'THREATEN']);
const VOWS = wordSet('vow swear');
const PROMISES = wordSet('promise pledge');
/** What is promised as a threat whoever is to suffer it. */
const PAYBACK = wordSet('respond punish avenge retaliate answer crush');
const REVENGE = wordSet('respond punish continue avenge defeat eradicate crush fight hunt');
const NEAR = 8;

/** Triggers whose sense turns on the words beside them: a strike among unions, a resignation under pressure, a vow to attack. */
export function byCompany(triggers: readonly Trigger[], view: SyntaxView): Trigger[] {
  let stoppage = false;
  return triggers.map((trigger) => {
    const token = view.tokens[trigger.token];
    const lemma = token?.analyses[0]?.lemma ?? '';
    const type = trigger.senses[0]?.type;
    if (lemma === 'strike' && trigger.kind === 'NOUN') {
      if (type === 'PROTEST') stoppage = true;
      else if (trigger.carrier !== null || trigger.senses[0]?.rule.startsWith('noun/') === true) {
        if (stoppage || beside(token?.sentence ?? -1, WORK, view))
          return turned(trigger, 'PROTEST', 'strike');
      }
      return trigger;
    }
    if (trigger.kind === 'VERB' && type === 'ASSAULT' && ofDisaster(trigger.token, view))
      return turned(trigger, 'DISASTER', null);
    if (
      type === 'APPOINT' &&
      LEAVING.has(lemma) &&
      (before(trigger.token, PRESSURE, view) || behind(trigger.token, UPROAR, view))
    )
      return turned(trigger, 'RETREAT', 'resign');
    if (type === 'AGREE' && (VOWS.has(lemma) || PROMISES.has(lemma)) && hostile(trigger.token, view))
      return turned(trigger, 'THREATEN', 'violence');
    return trigger;
  });
}

const turned = (trigger: Trigger, type: EventType, mode: string | null): Trigger =>
  withSenses(
    trigger,
    trigger.senses.map((sense) => changedSense(sense, { type, mode })),
  );

/** What strikes or kills is itself a disaster: the subject, what a relative clause describes, or who stands behind `by`. */
function ofDisaster(verb: number, view: SyntaxView): boolean {
  const clause = view.clauseOf(verb);
  if (clause === null) return false;
  const by = view
    .nominalsIn(clause.sentence)
    .find((n) => n.first > verb && n.first - verb <= 4 && n.preposition === 'by');
  const doer = clause.passive ? (by?.index ?? null) : (view.subjectOf(clause) ?? clause.antecedent);
  if (doer === null) return false;
  const lemma = view.lemma(view.nominal(doer));
  return eventIndex().nouns.get(lemma)?.[0]?.type === 'DISASTER';
}

const beside = (sentence: number, words: ReadonlySet<string>, view: SyntaxView): boolean =>
  view.tokensIn(sentence).some((token) => words.has(token.analyses[0]?.lemma ?? ''));

function before(token: number, words: ReadonlySet<string>, view: SyntaxView): boolean {
  for (let i = token - 1; i >= 0 && token - i <= NEAR; i--) {
    const other = view.tokens[i];
    if (other === undefined || other.sentence !== view.tokens[token]?.sentence) return false;
    if (words.has(other.analyses[0]?.lemma ?? '')) return true;
  }
  return false;
}

/** `resigned after days of protests`. */
function behind(token: number, words: ReadonlySet<string>, view: SyntaxView): boolean {
  let after = false;
  for (let i = token + 1; i <= token + NEAR; i++) {
    const other = view.tokens[i];
    if (other === undefined || other.kind === 'PUNCTUATION') return false;
    if (/^(?:after|amid|following|over|under)$/.test(other.key)) after = true;
    if (after && words.has(other.analyses[0]?.lemma ?? '')) return true;
  }
  return false;
}

/** The verb of what is vowed does harm. */
function hostile(token: number, view: SyntaxView): boolean {
  for (let i = token + 1; i <= token + NEAR; i++) {
    const verb = view.tokens[i]?.analyses[0];
    if (verb?.pos !== 'VERB') continue;
    const plain = eventIndex()
      .verbs.get(verb.lemma)
      ?.find(({ particles }) => particles.length === 0);
    const sense = plain?.meanings[0];
    if (PROMISES.has(view.tokens[token]?.analyses[0]?.lemma ?? '')) return PAYBACK.has(verb.lemma);
    return REVENGE.has(verb.lemma) || (sense !== undefined && HOSTILE.has(sense.type));
  }
  return false;
}
