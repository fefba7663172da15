import type { Command } from 'commander';
import type { Io } from '../io.ts';
import { type DocumentOptions, documentOptions } from '../options.ts';
import { reasonOf } from '../reason.ts';

const HELP = `
For each sentence: what was taken from it, by which rule, from which characters; or why nothing was.

Examples:
  isnad explain article.txt --published 2022-05-12
  isnad explain article.txt --json | jq '.[] | select(.reason)'`;

interface ExplainOptions extends DocumentOptions {
  readonly json?: boolean;
}

export function addExplain(program: Command, io: Io): void {
  const command = program
    .command('explain')
    .description('show the rules and the words behind each assertion')
    .argument('<file>', 'a text or markdown file')
    .option('--json', 'print JSON, one array with an object for each sentence')
    .addHelpText('after', HELP)
    .action((file: string, options: ExplainOptions) => explain(file, options, io));
  for (const option of documentOptions()) command.addOption(option);
}

async function explain(file: string, { json, ...options }: ExplainOptions, io: Io): Promise<void> {
  const [{ extractFile }, { explainGraph, explanationText }] = await Promise.all([
    import('../extract-file.ts'),
    import('../explanation.ts'),
  ]);
  try {
    const { graph } = await extractFile(file, options);
    const sentences = explainGraph(graph);
    await io.out(
      json === true ? `${JSON.stringify(sentences, null, 2)}\n` : explanationText(graph, sentences),
    );
  } catch (error) {
    io.fail(`${file}: ${reasonOf(error)}`);
  }
}
