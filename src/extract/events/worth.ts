import { bySentence } from '../by-sentence.ts';
import type { Token } from '../layers.ts';
import type { EventDraft } from './draft.ts';
import type { Filling } from './filling.ts';

/** The classes of the model that tells what is worth a record from what is only mentioned. */
export const WORTH_CLASSES = ['NO', 'YES'] as const;

/** Where events stand among those of their document. */
export class Setting {
  readonly #places = new Map<EventDraft, Standing>();

  constructor(told: readonly EventDraft[], sentences: number) {
    const types = new Set<string>();
    for (const here of bySentence(told).values()) {
      for (const event of here) {
        const twins = here.filter((e) => e !== event && e.sense.type === event.sense.type);
        const earlier = twins.find((e) => e.trigger.token < event.trigger.token);
        const later = twins.find((e) => e.trigger.token > event.trigger.token);
        const { sentence } = event;
        this.#places.set(event, {
          before: earlier === undefined ? '-' : kindOf(earlier),
          after: later === undefined ? '-' : kindOf(later),
          others: Math.min(4, here.length - 1),
          part: sentence < 3 ? sentence : sentence > sentences - 3 ? 'last' : 'middle',
          again: types.has(event.sense.type),
        });
      }
      for (const event of here) types.add(event.sense.type);
    }
  }

  of(event: EventDraft): Standing {
    return this.#places.get(event) ?? ALONE;
  }
}

interface Standing {
  /** Kind of trigger of an event of its type that is told before it in its sentence, and behind it. */
  readonly before: string;
  readonly after: string;
  readonly others: number;
  readonly part: number | string;
  /** An event of its type is told in a sentence before. */
  readonly again: boolean;
}
const ALONE: Standing = { before: '-', after: '-', others: 0, part: 'middle', again: false };

const kindOf = ({ trigger }: EventDraft): string => (trigger.carrier !== null ? 'LIGHT' : trigger.kind);

/**
 * What can be seen of whether a trigger tells something that happened, is planned, demanded or denied, or is only a word
 * of its kind: how it stands in the sentence and what was found for it. Names of features are stable: the trained table
 * refers to them.
 */
export function worthFeatures(event: EventDraft, filling: Filling, setting: Setting): string[] {
  const { view, language } = filling;
  const token = view.tokens[event.trigger.token];
  const analysis = token?.analyses[0];
  const { type } = event.sense;
  const kind = kindOf(event);
  const source = event.sense.rule.split('/')[0] ?? '';
  const features = [
    'bias',
    `type ${type}`,
    `kind ${kind}`,
    `kind ${kind} ${type}`,
    `source ${source} ${event.sense.weak ? 'weak' : 'strong'}`,
  ];
  const add = (name: string): void => {
    features.push(name);
  };
  const party = (role: string): string => {
    const found = event.participants.filter((p) => p.role === role);
    if (found.length === 0) return '-';
    return found.some((p) => p.referent.entity !== null) ? 'named' : 'words';
  };
  const who = `${party('AGENT')} ${party('TARGET')} ${party('PARTICIPANT')}`;
  const where = event.places.length > 0;
  const when = event.time !== null;
  const counted = event.quantities.length > 0;
  add(`parties ${who} ${kind}`);
  add(`place ${where} ${kind}`);
  add(`time ${when} ${kind}`);
  add(`counted ${counted} ${kind}`);
  add(`filled ${Math.min(4, event.participants.length + event.places.length)} ${event.sense.weak}`);
  add(`nothing ${event.participants.length + event.places.length === 0} ${type}`);
  add(`modality ${event.modality} ${kind}`);
  add(`told ${event.statement !== null}`);
  const row = event.sense.rule.split(':')[0] ?? '';
  add(`row ${row}`);
  const place = setting.of(event);
  add(`twins ${place.before} ${place.after} ${kind}`);
  add(`twins ${place.before} ${place.after} ${type}`);
  add(`others ${place.others}`);
  add(`sentence ${place.part} ${kind}`);
  add(`sentence ${place.part} ${type}`);
  const [before, after] = [view.tokens[event.trigger.token - 1], view.tokens[event.trigger.token + 1]];
  const sign = (one: Token | undefined): string =>
    one === undefined || one.sentence !== event.sentence ? '-' : (one.analyses[0]?.pos ?? one.kind);
  const word = (one: Token | undefined): string =>
    one === undefined || one.sentence !== event.sentence ? '-' : (one.analyses[0]?.lemma ?? one.form);
  add(`before ${sign(before)} ${kind}`);
  add(`after ${sign(after)} ${kind}`);
  add(`before word ${word(before)}`);
  add(`after word ${word(after)}`);
  add(`consequence ${event.trigger.consequence}`);
  if (event.trigger.kind !== 'NOUN') {
    add(`tense ${analysis?.tense} person ${analysis?.person}`);
    add(
      `clause ${event.clause === null ? 'none' : event.clause.antecedent === null ? 'main' : 'relative'} ${analysis?.tense}`,
    );
    add(`subject ${event.clause !== null && view.subjectOf(event.clause) !== null}`);
    return features;
  }
  const nominal = view.at(event.trigger.token);
  if (nominal === null) return features;
  const first = view.nominal(view.first(nominal.index));
  const definite =
    analysis?.definite === true ? 'definite' : view.genitive(nominal.index) !== null ? 'construct' : 'bare';
  add(`definite ${definite} ${kind}`);
  add(`again ${place.again} ${definite}`);
  add(`again ${place.again} ${definite} ${type}`);
  add(`row ${row} ${definite}`);
  const clause = event.clause === null ? null : view.tokens[event.clause.verb];
  add(`clause verb ${clause?.analyses[0]?.lemma}`);
  add(`clause verb ${clause?.analyses[0]?.tense} ${definite}`);
  add(`definite ${definite} ${analysis?.number}`);
  add(`preposition ${first.preposition ?? '-'}`);
  add(`preposition ${first.preposition ?? '-'} ${definite}`);
  add(`derived ${analysis?.derived} ${definite}`);
  const governor = first.governor === null ? null : view.nominal(first.governor);
  add(`governed ${governor !== null} ${definite}`);
  if (governor !== null) {
    const lemma = view.lemma(governor);
    add(
      `governor ${language.isDeed(lemma) ? 'deed' : language.words.controlNouns.has(lemma) ? 'control' : language.isVoice(lemma) ? 'voice' : 'other'}`,
    );
    add(`governor lemma ${lemma}`);
  }
  const subject = view.clausesIn(event.sentence).some((c) => c.subject === first.index);
  const object = view.clausesIn(event.sentence).some((c) => c.objects.includes(first.index));
  add(`place in clause ${subject ? 'subject' : object ? 'object' : 'neither'} ${kind}`);
  add(`enclitic ${analysis?.enclitic != null}`);
  return features;
}
