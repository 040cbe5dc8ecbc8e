import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

type Audit = {
  readonly score: number | null;
  readonly numericValue?: number;
  readonly details?: { readonly items?: readonly NetworkRequest[] };
};
type NetworkRequest = { readonly resourceType: string; readonly priority: string; readonly transferSize: number };
type AuditRef = { readonly id: string; readonly weight: number };
type Report = {
  readonly runtimeError?: { readonly message: string };
  readonly audits: Readonly<Record<string, Audit>>;
  readonly categories: Readonly<
    Record<string, { readonly score: number | null; readonly auditRefs: readonly AuditRef[] }>
  >;
};

/** What one visit showed: bytes as they came over the wire, times in milliseconds, scores of 100. */
export type Visit = {
  readonly metrics: Readonly<Record<Metric, number>>;
  readonly scores: Readonly<Record<string, number>>;
  /** The audits that cost points. */
  readonly findings: readonly string[];
};

/** The columns of a visit. Blocking is what must come before anything is drawn: the HTML and its stylesheets. */
export const metrics = ['blocking', 'total', 'requests', 'FCP', 'LCP', 'TBT', 'CLS'] as const;
export type Metric = (typeof metrics)[number];

const timings = {
  FCP: 'first-contentful-paint',
  LCP: 'largest-contentful-paint',
  TBT: 'total-blocking-time',
  CLS: 'cumulative-layout-shift',
} as const;

const isBlocking = ({ resourceType, priority }: NetworkRequest): boolean =>
  resourceType === 'Document' || (resourceType === 'Stylesheet' && priority === 'VeryHigh');

const readReport = ({ audits, categories, runtimeError }: Report): Visit => {
  if (runtimeError) throw new Error(`Lighthouse: ${runtimeError.message}`);
  const requests = audits['network-requests']?.details?.items ?? [];
  const bytes = (of: readonly NetworkRequest[]): number => of.reduce((sum, { transferSize }) => sum + transferSize, 0);
  const timing = (name: keyof typeof timings): number => audits[timings[name]]?.numericValue ?? Number.NaN;
  const counted = Object.values(categories).flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0));
  return {
    metrics: {
      blocking: bytes(requests.filter(isBlocking)),
      total: bytes(requests),
      requests: requests.length,
      FCP: timing('FCP'),
      LCP: timing('LCP'),
      TBT: timing('TBT'),
      CLS: timing('CLS'),
    },
    scores: Object.fromEntries(
      Object.entries(categories).map(([name, { score }]) => [name, Math.round((score ?? 0) * 100)]),
    ),
    findings: counted.map(({ id }) => id).filter((id) => (audits[id]?.score ?? 1) < 1),
  };
};

/** One visit by Lighthouse, with its simulated slow phone or, if asked, a desktop. */
export const visit = async (folder: string, browser: string, address: string, desktop: boolean): Promise<Visit> => {
  const child = spawn(
    process.execPath,
    [
      `${folder}/node_modules/lighthouse/cli/index.js`,
      address,
      '--quiet',
      '--output=json',
      '--disable-full-page-screenshot',
      '--no-enable-error-reporting',
      '--chrome-flags=--headless=new --no-sandbox',
      ...(desktop ? ['--preset=desktop'] : []),
    ],
    { env: { ...process.env, CHROME_PATH: browser }, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const [output] = await Promise.all([text(child.stdout), once(child, 'exit')]);
  return readReport(JSON.parse(output));
};
