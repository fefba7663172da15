import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export const ROOT = join(import.meta.dirname, '..');

/** The contents of a document's fenced blocks of one language. */
export function blocks(markdown: string, language: string): string[] {
  return [...markdown.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)]
    .filter((match) => match[1] === language)
    .map((match) => match[2] ?? '');
}

/** The question of the README with the answer it promises. Throws when it shows none. */
export function readmeExample(): { readonly query: string; readonly answer: unknown } {
  const markdown = readFileSync(join(ROOT, 'README.md'), 'utf8');
  const [query] = blocks(markdown, 'graphql');
  const [answer] = blocks(markdown, 'json');
  if (query === undefined || answer === undefined) throw new Error('the README shows no question and answer');
  return { query, answer: JSON.parse(answer) };
}

/** The links of a document that lead to a file of this project where there is none. */
export function brokenLinks(file: string): string[] {
  const markdown = readFileSync(join(ROOT, file), 'utf8');
  return [...markdown.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)]
    .map((match) => match[1] ?? '')
    .filter((target) => !/^\w+:/.test(target) && !existsSync(join(ROOT, dirname(file), target)));
}
