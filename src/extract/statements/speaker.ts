import type { Anaphor, Cue, Voice } from '../../languages/statements.ts';
import type { Understood } from '../coreference/understood.ts';
import type { Referent, Referents } from '../referents.ts';
import type { SyntaxView } from '../syntax-view.ts';
import { means, namesake, type Speaker, subjectIn } from './anaphors.ts';
import type { Draft } from './draft.ts';
import { Titles } from './titles.ts';

/** Who spoke before: what an unspoken subject or a bare noun may mean. */
interface Remembered extends Speaker {
  readonly sentence: number;
}

type Features = Pick<Speaker, 'gender' | 'plural'>;

const SENTENCES_BACK = 4;
const DOCUMENTS_BACK = 8;

/** Finds the entities, or the words, that voices stand for; remembers who has spoken in the document so far. */
export class Speakers {
  readonly #view: SyntaxView;
  readonly #referents: Referents;
  readonly #understood: Understood;
  readonly #text: string;
  /** Latest first. */
  #spoke: readonly Remembered[] = [];
  #joint: { readonly referents: readonly Referent[]; readonly sentence: number } | null = null;
  /** For whom the last spokesman without a name spoke. */
  #spokesman: { readonly referent: Referent; readonly sentence: number } | null = null;
  readonly #titles: Titles;
  readonly #documents = new Map<string, { referents: readonly Referent[]; sentence: number }>();

  constructor(view: SyntaxView, referents: Referents, understood: Understood, text: string) {
    this.#view = view;
    this.#referents = referents;
    this.#understood = understood;
    this.#text = text;
    this.#titles = new Titles(view, referents);
  }

  /** Those who speak by a cue, given the statements before it in its sentence. */
  of(cue: Cue, drafts: readonly Draft[]): readonly Speaker[] {
    if (cue.voices.length > 0) return cue.voices.flatMap((voice) => this.#voice(voice));
    if (cue.anaphor != null) return this.#anaphor(cue, cue.anaphor, drafts);
    if (cue.pronoun !== null) return this.#pronoun(cue.pronoun, cue);
    const here = drafts.filter(
      (d) =>
        d.cue.token < cue.token &&
        d.cue.kind !== 'SOURCE' &&
        (d.within === null || d.cue.kind === 'REPORTED') &&
        this.#fits(cue, d),
    );
    const suggested =
      cue.suggested === null || !this.#fits(cue, cue.suggested)
        ? []
        : [cue.suggested, ...(cue.alongside ?? [])].flatMap((voice) => this.#voice(voice));
    const latest = here.at(-1);
    const sharing = here.filter((d) => d.cue.token === latest?.cue.token);
    const inside =
      !cue.joined && cue.kind === 'VERB' && (cue.suggested?.first ?? 0) > (latest?.from ?? cue.token);
    // Whoever does the latest thing told behind what another said speaks next.
    const beyond = (cue.suggested?.first ?? 0) >= (latest?.to ?? cue.token) && cue.kind === 'PARTICIPLE';
    if ((inside || beyond) && suggested.length > 0) return suggested;
    if (sharing.length > 0) return sharing;
    if (suggested.length > 0) return suggested;
    const sentence = this.#view.tokens[cue.token]?.sentence ?? 0;
    const remembered = this.#spoke.filter(
      (m) => sentence - m.sentence <= SENTENCES_BACK && this.#fits(cue, m),
    );
    const first = remembered[0];
    if (first !== undefined)
      return cue.plural ? remembered.filter((m) => m.sentence === first.sentence && m.plural) : [first];
    const clause = this.#view.clauseOf(cue.token);
    const meant = clause === null ? null : this.#understood.subject(clause);
    return meant === null ? [] : [{ referent: meant, gender: cue.gender, plural: cue.plural }];
  }

  /**
   * Whom a pronoun in the place of a speaker means: one who has spoken in the sentence, one whom the sentence suggests, then
   * sentence by sentence back those who spoke there, and its subjects.
   */
  #anaphor(cue: Cue, anaphor: Anaphor, drafts: readonly Draft[]): readonly Speaker[] {
    const here = drafts.findLast(
      (d) => d.cue.token < cue.token && d.cue.kind !== 'SOURCE' && means(anaphor, d),
    );
    const named = cue.suggested === null ? [] : this.#voice(cue.suggested);
    const suggested = named.filter((s) => means(anaphor, s));
    const nearer =
      cue.suggested !== null && !anaphor.plural && here !== undefined && cue.suggested.first > here.cue.token;
    if (suggested.length > 0 && (here === undefined || nearer)) return suggested;
    if (here !== undefined) return drafts.filter((d) => d.cue.token === here.cue.token && means(anaphor, d));
    const sentence = this.#view.tokens[cue.token]?.sentence ?? 0;
    for (let s = sentence - 1; s >= 0 && sentence - s <= SENTENCES_BACK; s--) {
      const spoke = this.#spoke.find((m) => m.sentence === s && means(anaphor, m));
      if (spoke !== undefined) return [spoke];
      const subject = subjectIn(this.#view, this.#referents, s, anaphor);
      if (subject !== null) return [subject];
    }
    return [];
  }

  #fits = (cue: Features, one: Features): boolean =>
    (cue.gender === null ||
      one.gender === null ||
      cue.gender === one.gender ||
      (cue.gender === 'F' && one.plural)) &&
    // Several men have no verb in the singular.
    (cue.plural ? one.plural : !(one.plural && cue.gender === 'M' && one.gender === 'M'));

  /** After a sentence: those who spoke in it, the one reported from before the one who reports. */
  remember(drafts: readonly Draft[], sentence: number): void {
    const rank = (d: Draft): number =>
      d.cue.kind === 'REPORTED'
        ? 0
        : d.cue.kind === 'SOURCE' || d.cue.kind === 'PUBLISHER'
          ? 3
          : d.within === null
            ? 1
            : 2;
    const spoke = drafts
      .map((d) => ({
        referent: d.referent,
        gender: d.gender,
        plural: d.plural,
        sentence,
        rank: rank(d),
        at: d.cue.token,
      }))
      .toSorted((a, b) => a.rank - b.rank || b.at - a.at);
    this.#spoke = [...spoke, ...this.#spoke.filter((m) => sentence - m.sentence < SENTENCES_BACK)];
    const top = drafts.filter((d) => d.within === null && d.referent.entity !== null);
    const joint = top.filter((d) => d.cue.token === top[0]?.cue.token);
    if (joint.length > 1) this.#joint = { referents: joint.map((d) => d.referent), sentence };
    for (const d of drafts) {
      const owners = drafts.filter(
        (o) => o.cue === d.cue && (o.referent.entity !== null || o.cue.voices[0]?.kind === 'PARTY'),
      );
      if (owners.length === 0) continue;
      for (const lemma of d.cue.documents)
        this.#documents.set(lemma, { referents: owners.map((o) => o.referent), sentence });
    }
  }

  #voice(voice: Voice): Speaker[] {
    return this.#referentsOf(voice).map((referent) => ({
      referent,
      gender: voice.gender,
      plural: voice.plural,
    }));
  }

  #referentsOf(voice: Voice): readonly Referent[] {
    const [first, ...rest] = voice.members.map((index) => this.#view.nominal(index));
    if (first === undefined) return [this.#lastPerson(voice)].filter((meant) => meant !== null);
    const own = this.#referents.own(first);
    const hospital = own === null || own.entity.kind === 'FACILITY';
    if (first.name !== null)
      return hospital ? [this.#words(voice)] : own.entity.type === 'ACTOR' ? [own] : [];
    const actors = rest.flatMap((n) => {
      const found = this.#referents.own(n);
      return found !== null && found.entity.type === 'ACTOR' ? [{ ...found, nominal: n.index }] : [];
    });
    const owners = (voice.owners ?? []).flatMap((token) => {
      const found = this.#referents.at(token);
      return found !== null && found.entity.type === 'ACTOR' ? [found] : [];
    });
    const person = actors.find((a) => a.entity.kind === 'PERSON');
    if (person !== undefined) {
      this.#titles.note(voice, person, first.sentence);
      return [person];
    }
    if (voice.kind === 'REFERENCE') return [this.#lastPerson(voice) ?? this.#words(voice)];
    if (own !== null && own.entity.type === 'ACTOR') return [own];
    const words = this.#words(voice);
    const owner = actors[0];
    if (voice.kind === 'CLASS' && owner !== undefined && owner.nominal === rest[0]?.index) return [owner];
    if (voice.kind === 'SPOKESMAN' && owner !== undefined) {
      this.#spokesman = { referent: owner, sentence: first.sentence };
      return [owner];
    }
    const { referent, sentence: last } = this.#spokesman ?? { referent: null, sentence: 0 };
    const alone = rest.length === 0 && first.first === first.last && first.definite;
    if (voice.kind === 'SPOKESMAN' && alone && referent !== null)
      if (first.sentence - last <= SENTENCES_BACK) return [referent];
    if (voice.kind !== 'PARTY' && owners[0] !== undefined) return [owners[0]];
    if (voice.kind === 'DOCUMENT') {
      if (owner !== undefined) return this.#owners(owner, actors);
      return this.#author(voice) ?? [words];
    }
    const dual = this.#view.tokens[first.head]?.analyses[0]?.number === 'DU';
    if (dual && alone && this.#joint !== null)
      if (first.sentence - this.#joint.sentence <= SENTENCES_BACK && this.#joint.referents.length === 2)
        return this.#joint.referents;
    return [this.#titles.of(voice, first.sentence) ?? namesake(this.#view, this.#spoke, first) ?? words];
  }

  /** A document of several (بيان صادر عن مصر والسعودية) speaks for each. */
  #owners = (
    first: Referent & { nominal: number },
    all: readonly (Referent & { nominal: number })[],
  ): Referent[] =>
    all.filter((a) => a.nominal === first.nominal || this.#view.first(a.nominal) === first.nominal);

  /** Whose document it is: by its suffix, or because it was named before; null when nobody knows. */
  #author(voice: Voice): readonly Referent[] | null {
    const head = voice.members[0];
    if (head === undefined) return null;
    const nominal = this.#view.nominal(head);
    const analysis = this.#view.tokens[nominal.head]?.analyses[0];
    if (analysis?.enclitic != null) {
      const meant = this.#understood.pronoun(nominal.head, this.#view.clauseAround(nominal.head));
      return meant === null ? null : [meant];
    }
    const known = this.#documents.get(analysis?.lemma ?? '');
    if (!nominal.definite || voice.members.length > 1 || known === undefined) return null;
    return nominal.sentence - known.sentence <= DOCUMENTS_BACK ? known.referents : null;
  }

  #words(voice: Voice): Referent {
    const head = this.#view.nominal(voice.members[0] ?? 0);
    const first = voice.first === head.first ? head : this.#view.tokens[voice.first];
    const start = first?.start ?? head.start;
    const end = this.#view.tokens[voice.last]?.end ?? start;
    return { entity: null, text: this.#text.slice(start, end), start, end };
  }

  /** The person mentioned last before words for one. */
  #lastPerson({ first, gender }: Voice): Referent | null {
    for (const nominal of this.#view.nominalsBefore(first)) {
      if ((this.#view.tokens[first]?.sentence ?? 0) - nominal.sentence > SENTENCES_BACK) break;
      const own = this.#referents.own(nominal);
      if (own?.entity.kind === 'PERSON' && own.entity.type === 'ACTOR') return own;
    }
    const spoke = this.#spoke.find(
      (m) =>
        m.referent.entity?.kind === 'PERSON' && (gender === null || m.gender === null || m.gender === gender),
    );
    return spoke?.referent ?? null;
  }

  #pronoun(token: number, cue: Cue): readonly Speaker[] {
    const meant = this.#understood.pronoun(token, this.#view.clauseAround(token));
    const sentence = this.#view.tokens[token]?.sentence ?? 0;
    const initial = this.#view.syntax.bodies[sentence] ?? 0;
    const spoke = this.#spoke.find((m) => sentence - m.sentence <= SENTENCES_BACK && this.#fits(cue, m));
    if (token - initial < 3 && spoke !== undefined) return [spoke];
    if (meant !== null) return [{ referent: meant, gender: cue.gender, plural: cue.plural }];
    return spoke === undefined ? [] : [spoke];
  }
}
