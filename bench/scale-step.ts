// One step of the build in a process of its own, so that `npm run bench:scale` sees what it takes.
import { steps } from '../tools/build.ts';

const step = steps[Number(process.argv[2])];
if (!step || !(await step.run())) process.exitCode = 1;
