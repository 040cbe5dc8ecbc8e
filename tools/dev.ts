import { checkContent } from './check-content.ts';
import { program, runNode } from './run.ts';

if (!checkContent() || !(await runNode([program.astro, 'dev', ...process.argv.slice(2)]))) process.exitCode = 1;
