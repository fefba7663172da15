import type { EventDraft } from './draft.ts';
import type { Filling } from './filling.ts';

/** The classes of the model that tells what is worth a record from what is only mentioned. */
export const WORTH_CLASSES = ['NO', 'YES'] as const;

/**
 * What can be seen of whether a trigger tells something that happened, is planned, demanded or denied, or is only a word
 * of its kind: how it stands in the sentence and what was found for it. Names of features are stable: the trained table
 * refers to them.
 */
export function worthFeatures(event: EventDraft, filling: Filling): string[] {
  const { view, language } = filling;
  const token = view.tokens[event.trigger.token];
  const analysis = token?.analyses[0];
  const { type } = event.sense;
  const kind = event.trigger.carrier !== null ? 'LIGHT' : event.trigger.kind;
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
