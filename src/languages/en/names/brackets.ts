import type { Found } from './found.ts';
import type { NameView } from './view.ts';

/** What stands alone in brackets behind a body's name abbreviates it: `Syrian Democratic Forces (SDF)`. */
export function findBracketed(views: readonly NameView[], found: readonly Found[]): Found[] {
  return found.flatMap((body): Found[] => {
    const view = views[body.sentence];
    if (view === undefined || body.type !== 'ACTOR' || body.kind === 'PERSON' || body.first === body.last)
      return [];
    const at =
      view.text(body.last + 1) === '"' || view.text(body.last + 1) === '”' ? body.last + 2 : body.last + 1;
    const inner = at + 1 + (view.text(at + 1) === '"' || view.text(at + 1) === '“' ? 1 : 0);
    if (view.text(at) !== '(' || !view.capital(inner) || !/^[)"”,;]$/.test(view.text(inner + 1))) return [];
    if (view.at(inner)?.shape !== 'CAPITALS' && !initialsOf(view, body).includes(view.key(inner).charAt(0)))
      return [];
    return [{ ...body, first: inner, last: inner, of: body, rule: 'name/short-form', weight: 22 }];
  });
}

function initialsOf(view: NameView, { first, last }: Found): string {
  let letters = '';
  for (let i = first; i <= last; i++) letters += view.key(i).charAt(0);
  return letters;
}
