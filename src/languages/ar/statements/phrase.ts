import type { Nominal } from '../../../extract/layers.ts';
import type { Voice } from '../../statements.ts';
import { descriptionClose } from './asides.ts';
import {
  attaches,
  calledBy,
  closesAside,
  describes,
  introduces,
  isAnother,
  isArticled,
  isCountedApart,
  isHeWho,
  isHidden,
  isOffice,
  isOneOfThem,
  isSoCalled,
  isThen,
  lacksGenitive,
  listGoesOn,
  personAhead,
  stands,
  takesName,
  tellsOrigin,
} from './attach.ts';
import { CLASSES, KIN, NAMELESS } from './lexicon.ts';
import type { Reading } from './reading.ts';
import { quotesName } from './stops.ts';
import { voiceOf } from './voice.ts';

/** The words for those who speak: one voice for each, and the last token of them all. */
export interface Phrase {
  readonly voices: readonly Voice[];
  readonly last: number;
}

interface Draft {
  readonly members: Nominal[];
  last: number;
  /** A person has been named: what follows only describes. */
  named: boolean;
}

/** How far a phrase may run, in tokens. */
const REACH = 60;
const ASIDE = 10;

/**
 * Read the noun phrase that begins with a nominal: titles in a row, the organisation behind في, ل or باسم, and a name in
 * apposition, also after a comma. `stops` tells where what is said begins.
 */
export function readPhrase(reading: Reading, head: Nominal, stops: (token: number) => boolean): Phrase {
  return new PhraseReader(reading, reading.meant(head), stops).read();
}

class PhraseReader {
  readonly #r: Reading;
  readonly #stops: (token: number) => boolean;
  readonly #drafts: Draft[] = [];
  readonly #head: Nominal;
  #draft: Draft;
  #last: number;

  constructor(reading: Reading, head: Nominal, stops: (token: number) => boolean) {
    this.#r = reading;
    this.#head = head;
    this.#stops = stops;
    this.#draft = this.#begin(head);
    this.#last = head.last;
  }

  #begin(head: Nominal): Draft {
    const draft = { members: [head], last: head.last, named: this.#r.isPerson(head) };
    this.#drafts.push(draft);
    return draft;
  }

  read(): Phrase {
    let i = this.#head.last + 1;
    while (i - this.#head.first < REACH) {
      const next = this.#stops(i) ? null : this.#step(i);
      if (next === null) break;
      i = next;
    }
    return { voices: this.#drafts.map((d) => voiceOf(this.#r, d.members, d.last)), last: this.#last };
  }

  /** Takes what stands at a token into the phrase and gives the token after it, or null at the phrase's end. */
  #step(i: number): number | null {
    const r = this.#r;
    const nominal = r.starts(i);
    if (nominal !== null)
      return nominal.preposition === null || r.withAnd(nominal)
        ? this.#bare(nominal)
        : this.#behind(nominal, i);
    if (r.form(i) === '(') return this.#bracket(i);
    const quotation = r.quotations.at(i);
    if (quotation !== null && quotation.open === i) return this.#quoted(i, quotation.close);
    if (quotation?.close === i && quotation.open < this.#draft.last) return this.#extend(i);
    const passed = isHidden(r, i) || isThen(r, i);
    if (this.#titled() && passed && personAhead(r, i, this.#stops)) return this.#extend(i);
    if (r.isComma(i)) return this.#comma(i);
    if (r.isRelative(i)) return this.#aside(i);
    if (i === this.#head.last + 1 && r.isThose(i)) return this.#extend(i);
    // شاهد عيان يدعى فلان: even who is named no further is whom he is introduced as.
    if (!this.#draft.named && introduces(r, i)) return this.#add(r.starts(i + 1) as Nominal, true);
    if (isSoCalled(r, i)) return this.#extend(i + 1);
    if (r.isAdposition(i)) {
      const after = r.starts(i + 1);
      return after === null ? null : this.#behind(after, i);
    }
    return null;
  }

  #extend(last: number): number {
    this.#last = last;
    return last + 1;
  }

  #add(nominal: Nominal, introduced = false): number {
    // مصدر في مكتب فلان is not that one.
    if (!introduced && this.#r.isPerson(nominal) && this.#r.headIn(this.#head, NAMELESS))
      return this.#extend(nominal.last);
    this.#draft.members.push(nominal);
    this.#draft.last = nominal.last;
    if (this.#r.isPerson(nominal)) this.#draft.named = true;
    return this.#extend(nominal.last);
  }

  #bare(n: Nominal): number | null {
    const r = this.#r;
    const draft = this.#draft;
    const joined = r.analysis(n.first)?.proclitics.includes('و') === true || n.coordinates !== null;
    const inName = n.name !== null && r.form(n.first).startsWith('و') && n.coordinates !== null;
    if (joined || inName || r.form(n.first - 1) === 'و') return this.#joined(n);
    if (n.governor !== null && isCountedApart(r, n, r.view.nominal(n.governor))) return null;
    if (n.governor !== null && !r.isPerson(n) && r.isDescribed(r.view.nominal(n.governor))) return null;
    if (n.governor !== null && !this.#closedBefore(n) && !this.#articled(n)) return this.#add(n);
    if (draft.named) return null;
    const head = draft.members[0] as Nominal;
    const titleOf = n.first === this.#last + 1 && r.isTitle(head);
    if (titleOf && r.isPlace(n) && draft.members.length === 1 && !isArticled(r, head)) return this.#add(n);
    // رئيس بلدية ديربورن فلان
    if (titleOf && lacksGenitive(r, this.#last) && personAhead(r, n.first - 1, this.#stops))
      return this.#add(n);
    if (r.isPerson(n))
      return takesName(r, head) || (head.name !== null && this.#titled()) ? this.#add(n) : null;
    if (n.name !== null) return calledBy(r, draft.members, n) ? this.#add(n) : null;
    if (isAnother(r, draft.members, n)) return null;
    return r.isTitle(n) && this.#titled() && r.analysis(n.head)?.enclitic == null ? this.#add(n) : null;
  }

  #articled = (n: Nominal): boolean => {
    const governor = n.governor === null ? null : this.#r.view.nominal(n.governor);
    return n.name === null && governor?.name === null && isArticled(this.#r, governor);
  };

  /** A name that another name cannot have as its genitive. */
  #closedBefore = (n: Nominal): boolean => this.#draft.members.at(-1)?.name != null && n.name === null;

  /** A name, or a class noun with its name, has been read. */
  #called(): boolean {
    const [first, second, ...others] = this.#draft.members;
    if (first === undefined || first.name !== null) return first !== undefined;
    return others.length === 0 && second?.name != null && this.#r.headIn(first, CLASSES);
  }

  #titled = (): boolean => isOffice(this.#r, this.#draft.members[0] as Nominal);

  /** و joins another one who speaks, or a second title or genitive of the same one. */
  #joined(n: Nominal): number | null {
    const r = this.#r;
    const draft = this.#draft;
    if (n.name === null && !r.speaks(n))
      return n.governor !== null || n.coordinates !== null ? this.#add(n) : null;
    const complete =
      draft.named ||
      (draft.members.length === 1 &&
        (draft.members[0]?.name != null || stands(r, draft.members[0] as Nominal)));
    const last = draft.members.at(-1);
    if (!complete && (n.governor !== null || (n.name !== null) !== (last?.name != null)) && !r.isPerson(n))
      return this.#add(n);
    if (!complete && !r.isPerson(n) && r.isTitle(n)) return this.#add(n);
    if (draft.members.length > 1 && !draft.named && n.name !== null && last?.name != null)
      return this.#add(n);
    if (n.name === null && !n.definite && !r.isTitle(n)) return this.#add(n);
    this.#draft = this.#begin(n);
    return this.#extend(n.last);
  }

  #behind(n: Nominal, at: number): number | null {
    const head = this.#draft.members[0] as Nominal;
    return !this.#draft.named && attaches(this.#r, head, n, at) ? this.#add(n) : null;
  }

  #bracket(i: number): number | null {
    for (let j = i + 1; j - i < ASIDE; j++) if (this.#r.form(j) === ')') return this.#extend(j);
    return null;
  }

  /** A name or a class noun's name in quotation marks belongs to the phrase; other quotations are what is said. */
  #quoted(open: number, close: number): number | null {
    const r = this.#r;
    if (close - open > ASIDE) return null;
    const inner = r.view.at(open + 1);
    const head = this.#draft.members.at(-1) as Nominal;
    if (!quotesName(r, open, close) && !(r.headIn(head, CLASSES) && close - open <= 5)) return null;
    if (inner !== null) this.#add(inner);
    return this.#extend(close);
  }

  /** After a comma: the name of the title before it, another title, or a description of who has been named. */
  #comma(i: number): number | null {
    const r = this.#r;
    if (this.#stops(i + 1)) return null;
    if (!this.#draft.named && introduces(r, i + 1)) {
      const end = this.#add(r.starts(i + 2) as Nominal);
      return r.isComma(end) ? this.#extend(end) : end;
    }
    if (r.isRelative(i + 1) || isHeWho(r, i + 1)) return this.#aside(i + 1);
    // مصدر، رفض ذكر اسمه،
    if (!this.#head.definite && r.isVerb(i + 1) && !r.isJoined(i + 1)) return this.#aside(i + 1);
    const n = r.starts(i + 1);
    if (n === null || n.preposition !== null || r.isJoined(n.first)) return null;
    if (this.#draft.named || this.#called())
      return describes(r, n) && closesAside(r, n) ? this.#aside(i + 1) : null;
    if (tellsOrigin(r, n)) return this.#add(n);
    if (r.isPerson(n))
      return this.#titled() ||
        (r.headIn(this.#head, KIN) && this.#head.definite && r.isComma(n.last + 1)) ||
        r.isTitle(this.#draft.members.at(-1) as Nominal) ||
        (isOneOfThem(r, this.#head) && r.isComma(n.last + 1))
        ? this.#add(n)
        : null;
    return r.isTitle(n) && this.#titled() && personAhead(r, n.last, this.#stops) ? this.#add(n) : null;
  }

  /** A relative clause or description up to its comma; what is said begins behind it. */
  #aside(from: number): number | null {
    const r = this.#r;
    const close = descriptionClose(r, from, this.#stops);
    if (close === null) return null;
    this.#last = close;
    const next = r.starts(close + 1);
    return next !== null && listGoesOn(r, next, this.#stops) ? this.#joined(next) : null;
  }
}
