// What the build does after Astro and Pagefind, for bench:scale: Markdown copies, each page's own styles and policy, the
// worker and its list, what hosts read.
import { writeCopies } from '../tools/markdown-copies/write.ts';
import { writeForHosts } from '../tools/hosting/write.ts';
import { writeOffline } from '../tools/offline.ts';
import { postProcess } from '../tools/post-process/post-process.ts';

writeCopies();
for (const fault of postProcess()) throw new Error(fault);
await writeOffline();
await writeForHosts();
