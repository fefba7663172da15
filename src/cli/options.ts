import { InvalidArgumentError, Option } from 'commander';
import { LANGUAGES, type LanguageCode } from '../../schema/ontology/enums.ts';
import { isIsoDate } from '../intake/metadata.ts';

/** What the user may say of a document that the document does not say of itself. */
export interface DocumentOptions {
  readonly language?: LanguageCode;
  readonly published?: string;
  readonly publisher?: string;
}

function parseDate(value: string): string {
  if (!isIsoDate(value)) throw new InvalidArgumentError('It must be a day of the calendar, YYYY-MM-DD.');
  return value;
}

function parsePort(value: string): number {
  const port = Number(value);
  if (!/^\d+$/.test(value) || port > 65_535)
    throw new InvalidArgumentError('It must be a number from 0 to 65535.');
  return port;
}

function parseName(value: string): string {
  if (value.trim() === '') throw new InvalidArgumentError('It must not be empty.');
  return value;
}

const addHost = (value: string, others: readonly string[] = []): readonly string[] => {
  if (!URL.canParse(`http://${value}`) || new URL(`http://${value}`).host !== value.toLowerCase())
    throw new InvalidArgumentError('It must be a name such as graph.example.org.');
  return [...others, value];
};

export const documentOptions = (): readonly Option[] => [
  new Option('--language <code>', 'the language of the text (else it is identified)').choices(LANGUAGES),
  new Option('--published <date>', 'the day it was published, YYYY-MM-DD').argParser(parseDate),
  new Option('--publisher <name>', 'who published it').argParser(parseName),
];

export const addressOptions = (): readonly Option[] => [
  new Option('--host <name>', 'the address to listen on').argParser(parseName),
  new Option('--port <number>', 'the port to listen on, 0 for any free one').argParser(parsePort),
  new Option(
    '--allow-host <name>',
    'a name under which a proxy on this machine may ask it; can be given again',
  ).argParser(addHost),
  new Option(
    '--writable',
    'let clients change the graph though others than this machine can reach it, or a proxy asks it under its own name',
  ),
];
