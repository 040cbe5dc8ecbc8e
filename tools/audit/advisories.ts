/** A known fault of a package that cannot be mended yet, why it does no harm here, and when to look again. */
export type Exception = {
  /** The advisory's id, as `GHSA-xxxx-xxxx-xxxx`. */
  readonly id: string;
  readonly package: string;
  readonly reason: string;
  /** The last day the exception holds. */
  readonly until: string;
};

/** One advisory that npm found for an installed package. */
export type Advisory = {
  readonly id: string;
  readonly package: string;
  readonly severity: string;
  readonly title: string;
};

type Via = { readonly name: string; readonly severity: string; readonly title: string; readonly url: string };
type Report = { readonly vulnerabilities?: Readonly<Record<string, { readonly via: readonly (Via | string)[] }>> };

/** The advisories in what `npm audit --json` printed, each once; nothing when npm could not ask the registry. */
export const advisoriesIn = (printed: string): readonly Advisory[] | undefined => {
  let report: Report;
  try {
    report = JSON.parse(printed);
  } catch {
    return undefined;
  }
  if (!report.vulnerabilities) return undefined;
  const all = Object.values(report.vulnerabilities)
    .flatMap(({ via }) => via)
    // A name instead of an advisory points to another package of the list, which carries it.
    .filter((via) => typeof via !== 'string')
    .map(({ name, severity, title, url }) => ({ id: url.split('/').at(-1) ?? url, package: name, severity, title }));
  return [...new Map(all.map((advisory) => [`${advisory.id} ${advisory.package}`, advisory])).values()];
};

const same = (a: Pick<Advisory, 'id' | 'package'>, b: Pick<Advisory, 'id' | 'package'>): boolean =>
  a.id === b.id && a.package === b.package;

/** What somebody has to do: advisories nobody excused, exceptions that ran out, exceptions that excuse nothing any more. */
export const faultsIn = (
  advisories: readonly Advisory[],
  exceptions: readonly Exception[],
  today: string,
): readonly string[] => [
  ...advisories
    .filter((advisory) => !exceptions.some((exception) => same(advisory, exception)))
    .map(
      ({ id, package: name, severity, title }) =>
        `${name} (${severity}): ${title} [${id}]. 고친 판으로 올리거나, 해가 없는 까닭과 기한을 tools/audit/exceptions.ts에 적으세요.`,
    ),
  ...exceptions.flatMap((exception) => {
    const { id, package: name, until } = exception;
    if (!advisories.some((advisory) => same(advisory, exception)))
      return [`${name} [${id}]: 이제 걸리지 않는 예외입니다. tools/audit/exceptions.ts에서 지우세요.`];
    return until < today ? [`${name} [${id}]: 예외의 기한(${until})이 지났습니다. 다시 판단하세요.`] : [];
  }),
];
