import { type Command, Option } from 'commander';
import type { Io } from '../io.ts';
import { type DocumentOptions, documentOptions } from '../options.ts';
import { reasonOf } from '../reason.ts';

const HELP = `
Prints what a document says as one JSON object, one line; several files give one line each, in the order given.
Metadata is read from NAME.meta.json beside NAME.txt; options go before it. Nothing is stored.

Examples:
  isnad extract article.txt --published 2022-05-12
  isnad extract news/*.txt > graphs.ndjson
  isnad extract article.txt | jq '.events[] | {type, trigger}'`;

export function addExtract(program: Command, io: Io): void {
  const command = program
    .command('extract')
    .description('print what documents say, as JSON')
    .argument('<file...>', 'text or markdown files')
    .addOption(new Option('--format <name>', 'the form of the output').choices(['json']).default('json'))
    .addHelpText('after', HELP)
    .action((files: string[], options: DocumentOptions) => extract(files, options, io));
  for (const option of documentOptions()) command.addOption(option);
}

async function extract(files: readonly string[], options: DocumentOptions, io: Io): Promise<void> {
  const { extractFile } = await import('../extract-file.ts');
  for (const file of files) {
    if (io.gone) return;
    try {
      const { graph } = await extractFile(file, options);
      await io.out(`${JSON.stringify(graph)}\n`);
    } catch (error) {
      io.fail(`${file}: ${reasonOf(error)}`);
    }
  }
}
