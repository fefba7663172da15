import { changed, type Found, span } from './found.ts';
import { isQuote, type NameView } from './view.ts';

/** What stands alone in brackets behind a body's name abbreviates it: `مكتب مراقبة الأصول الأجنبية (أوفاك)`. */
export function bracketed(views: readonly NameView[], found: readonly Found[]): Found[] {
  const ends = new Map(
    found.filter((f) => f.type === 'ACTOR' && f.kind !== 'PERSON').map((f) => [f.last, f]),
  );
  return views.flatMap((view) =>
    span(view.from, view.to - 1).flatMap((i): Found[] => {
      if (!view.isWord(i + 1)) return [];
      const bracket = view.form(i) === '(' && view.form(i + 2) === ')';
      // وكالة الأنباء اليمنية «سبأ»
      const agency = isQuote(view.form(i)) && isQuote(view.form(i + 2)) && ends.get(i - 1)?.kind === 'MEDIA';
      if (!bracket && !agency) return [];
      const body = ends.get(i - 1) ?? (isQuote(view.form(i - 1)) ? ends.get(i - 2) : undefined);
      const listed = view.gazetteer.lookup(view.key(i + 1)).some((e) => e.candidate.type === 'ACTOR');
      const fresh =
        listed ||
        view.unknown(i + 1) ||
        view.pos(i + 1) === 'PROPN' ||
        /^[a-z]/.test(view.key(i + 1)) ||
        view.organisation(i + 1) > 0.5;
      if (body === undefined || body.kind === 'STATE' || !fresh) return [];
      return [
        changed(body, {
          first: i + 1,
          last: i + 1,
          cut: 0,
          of: body,
          rule: 'name/short-form',
          weight: agency ? 17 : 12,
        }),
      ];
    }),
  );
}
