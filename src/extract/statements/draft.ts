import type { Cue } from '../../languages/statements.ts';
import type { Referent } from '../referents.ts';
import type { SyntaxView } from '../syntax-view.ts';

/** A statement while its sentence is being read; content in tokens, half open. */
export interface Draft {
  readonly cue: Cue;
  readonly referent: Referent;
  readonly gender: 'M' | 'F' | null;
  readonly plural: boolean;
  /** Tokens of the words of saying that were read into it, its own first. */
  readonly cues: number[];
  from: number;
  to: number;
  within: Draft | null;
}

export const sameReferent = (a: Referent, b: Referent): boolean =>
  a.entity !== null || b.entity !== null ? a.entity === b.entity : a.text === b.text;

/** The most statements that one sentence is read to make. */
const MOST = 48;

/** The token after the last word before a token. */
export function endBefore(view: SyntaxView, token: number, from: number): number {
  let to = token;
  while (
    to > from &&
    (view.tokens[to - 1]?.kind === 'PUNCTUATION' || view.tokens[to - 1]?.analyses[0]?.pos === 'CCONJ')
  )
    to--;
  return to;
}

/** Adds what cues of one sentence say to its statements: one for each speaker, nested where one cites another. */
export class Sheet {
  readonly drafts: Draft[] = [];
  readonly #view: SyntaxView;

  constructor(view: SyntaxView) {
    this.#view = view;
  }

  add(draft: Draft): void {
    if (this.drafts.length >= MOST) return;
    const { cue } = draft;
    const twin = this.drafts.find((d) => sameReferent(d.referent, draft.referent) && d.cue !== cue);
    if (cue.kind === 'ECHO') this.#echo(draft);
    else if (cue.kind === 'PUBLISHER') this.#publish(draft);
    else if (twin !== undefined) this.#merge(twin, draft);
    else if (cue.kind === 'SOURCE' || cue.kind === 'TAG') this.#source(draft);
    else {
      if (cue.joined) this.#cut(draft);
      draft.within = this.#around(draft);
      this.drafts.push(draft);
    }
  }

  /** The innermost statement in whose content a cue stands, those of its own cue apart. */
  #around(draft: Draft): Draft | null {
    const { token, opens, kind } = draft.cue;
    const holders = this.drafts.filter(
      (d) =>
        d.cue.token !== token &&
        ((token >= d.from && token < d.to) || (kind === 'REPORTED' && opens >= d.from && opens < d.to)),
    );
    const reporter = kind === 'REPORTED' ? this.drafts.findLast((d) => d.cue.kind === 'VERB') : undefined;
    return (
      holders.toSorted((a, b) => a.to - a.from - (b.to - b.from) || b.cue.token - a.cue.token)[0] ??
      reporter ??
      null
    );
  }

  #merge(twin: Draft, draft: Draft): void {
    if (draft.cue.kind === 'SOURCE') {
      if (twin.cue.kind !== 'SOURCE' && draft.cue.closing && twin.to > draft.cue.opens)
        twin.to = endBefore(this.#view, draft.cue.opens, twin.from);
      return;
    }
    if (draft.cue.kind === 'TAG') {
      twin.cues.push(draft.cue.token);
      twin.from = Math.min(twin.from, draft.from);
      twin.to = Math.max(draft.cue.closing ? Math.min(twin.to, draft.cue.opens) : twin.to, draft.to);
      return;
    }
    const holders = new Set([twin, ...this.#holders(twin)]);
    if (draft.cue.joined) this.#cut(draft, holders);
    if (
      draft.cue.kind === 'NOUN' ||
      (draft.cue.token >= twin.from &&
        draft.cue.token < twin.to &&
        !draft.cue.joined &&
        draft.cue.kind === 'VERB')
    )
      return;
    twin.cues.push(draft.cue.token);
    // وهو ما نفاه فلان، مؤكدا أن: his own words, not those denied.
    if (twin.cue.kind === 'ECHO' && draft.cue.kind === 'PARTICIPLE') twin.from = draft.from;
    for (const d of holders) d.to = Math.max(d.to, draft.to);
    if (draft.cue.kind !== 'PARTICIPLE') return;
    const { opens } = draft.cue;
    for (const d of this.drafts)
      if (d !== twin && d.within !== null && d.from < opens && d.to > opens)
        d.to = endBefore(this.#view, opens, d.from);
  }

  /** Those in whose words a statement is told. */
  #holders(draft: Draft): Draft[] {
    const holders: Draft[] = [];
    for (let d = draft.within; d !== null && holders.length < 8; d = d.within) holders.push(d);
    return holders;
  }

  /** A clause that stands beside what was said ends it. */
  #cut(draft: Draft, but: ReadonlySet<Draft> = new Set()): void {
    const { opens, contrast } = draft.cue;
    for (const d of this.drafts) {
      if (but.has(d) || d.from >= opens || d.to <= opens) continue;
      if (d.cue.kind === 'SOURCE' && !contrast) continue;
      if (d.cue.token === draft.cue.token) continue;
      d.to = endBefore(this.#view, opens, d.from);
    }
  }

  #source(draft: Draft): void {
    const { token, opens, closing } = draft.cue;
    const before = this.drafts.filter((d) => d.within === null && d.cue.token < token);
    const tag = draft.cue.kind === 'TAG';
    for (const d of before)
      if (
        !tag &&
        d.cue.token >= draft.from &&
        this.#words(d.to, opens) > 1 &&
        d.cue.kind === 'VERB' &&
        d.from < opens
      )
        draft.from = Math.max(draft.from, this.#wordAfter(d.to));
    if (closing) {
      for (const d of before) {
        if (d.cue.token < draft.from) continue;
        if (d.to > opens) d.to = endBefore(this.#view, opens, d.from);
        if (tag || this.#words(d.to, opens) <= 1) d.within = draft;
      }
    } else {
      const holder = before.find((d) => token >= d.from && token < d.to);
      if (tag) draft.within = holder ?? null;
      else if (holder !== undefined) {
        draft.from = holder.from;
        draft.to = holder.to;
        draft.within = holder;
      } else for (const d of before) if (d.from > token && d.cue.token >= draft.from) d.within = draft;
    }
    this.drafts.push(draft);
  }

  #words(from: number, to: number): number {
    return this.#view.tokens.slice(from, Math.max(from, to)).filter((t) => t.kind === 'WORD').length;
  }

  #wordAfter(token: number): number {
    let at = token;
    while (this.#view.tokens[at]?.kind === 'PUNCTUATION') at++;
    return at;
  }

  /** `وهو ما نفاه`: the words denied are those before. */
  #echo(draft: Draft): void {
    const said = this.drafts.findLast((d) => d.cue.token < draft.cue.token);
    if (said === undefined || sameReferent(said.referent, draft.referent)) return;
    this.drafts.push({ ...draft, from: said.from, to: said.to, within: null });
  }

  /** Whoever printed a document tells all that it says. */
  #publish(draft: Draft): void {
    const said = this.drafts.findLast((d) => d.within === null && d.cue.token < draft.cue.token);
    if (said === undefined || sameReferent(said.referent, draft.referent)) return;
    const published = { ...draft, from: said.from, to: said.to };
    said.within = published;
    this.drafts.push(published);
  }
}
