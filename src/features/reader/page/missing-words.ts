import { isAsking, type ShownLine } from './shown-line.ts';

/** Latin words of postings that are no product's name, lower case. */
const ordinary = new Set(
  `a an and or the of for to in on with by as is are be at from we you our your not no any all other etc eg ie vs via
  data engineer engineers engineering developer development software backend frontend server system systems platform
  platforms service services experience experienced years year strong good great excellent knowledge understanding
  ability skills skill requirements required preferred qualifications responsibilities bachelor master phd degree
  computer science related field team teams work working design build building develop maintain manage management
  business analytics analysis analyst scientist product project tech stack technology technologies tools tool
  framework frameworks language languages programming database databases pipeline pipelines warehouse lake lakehouse
  mart infra infrastructure architecture cloud open source streaming stream batch real time realtime big large scale
  performance optimization quality monitoring logging log event events user users customer customers company korea
  korean english seoul job jobs career apply process interview full stack senior junior lead staff manager it ai ml
  api apis ui ux db dw dm bi os pc b2b b2c saas paas iaas kpi roi kpis okr poc mvp sla slo crm erp cto ceo hr rnd
  web app apps mobile game games ad ads ip id io sdk gpu cpu ram ssd json xml csv http https rest online offline
  ingestion transformation transform raw schema table query queries join key value cdc sso toc qa pm po pl si sm
  end-to-end use case cases must have nice plus using used such including like new best practice practices code review
  version control machine learning deep model models serving feature store stores ops test testing unit security`.split(
    /\s+/,
  ),
);

const word =
  /(?<![\p{Letter}\p{Number}.@/_-])[A-Za-z][A-Za-z0-9]*(?:[.+#-][A-Za-z0-9]+)*(?![\p{Script=Latin}\p{Number}@])/gu;
const address = /(?:https?:\/\/|www\.)\S+|\S+@\S+|\b[\w-]+\.(?:com|co\.kr|kr|net|org|io\/)\S*/gi;

const looksLikeName = (text: string, isEnglish: boolean, isFirst: boolean): boolean => {
  if (text.length < 2 || text.length > 30 || text.split(/[.+#-]/).every((part) => ordinary.has(part.toLowerCase())))
    return false;
  if (ordinary.has(text.toLowerCase())) return false;
  const hasInnerCapital = /[a-z][A-Z]|\d|[A-Z]{2}/.test(text);
  // In an English sentence a capital at the start says nothing, and a small word is a word.
  if (isEnglish) return hasInnerCapital || (!isFirst && /^[A-Z]/.test(text));
  return /^[A-Z]/.test(text) || hasInnerCapital;
};

/** Letters that are Latin, of all letters. */
const latinShare = (text: string): number =>
  (text.match(/[A-Za-z]/g)?.length ?? 0) / Math.max(1, text.match(/\p{Letter}/gu)?.length ?? 0);

const withoutNames = ({ text, names }: ShownLine): string =>
  names.reduceRight((rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end), text);

/** Words of asking lines that look like names of products and name no skill, each once, in their order. `isName`: whether a skill is called so elsewhere. */
export const missingWords = (lines: readonly ShownLine[], isName: (word: string) => boolean): readonly string[] => {
  const found = new Map<string, string>();
  for (const line of lines.filter(isAsking)) {
    const isEnglish = latinShare(line.text) > 0.7 && line.text.length > 40;
    const rest = withoutNames(line).replace(address, ' ');
    const first = line.text.search(/[A-Za-z]/);
    for (const { 0: text, index } of rest.matchAll(word)) {
      if (looksLikeName(text, isEnglish, index === first) && !found.has(text.toLowerCase()))
        found.set(text.toLowerCase(), text);
    }
  }
  return [...found.values()].filter((text) => !isName(text));
};
