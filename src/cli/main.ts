import { Io } from './io.ts';
import { runCli } from './program.ts';

const io = new Io(process.stdout, process.stderr);
process.exitCode = await runCli(process.argv.slice(2), io);
