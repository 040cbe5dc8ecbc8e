/**
 * Whether a body says nothing that only MDX understands: tags, expressions, imports and exports. Text indented like
 * code counts too, for MDX takes it as plain text, and a rule of dashes, which may open frontmatter. In doubt: no.
 */
export const isPlainMarkdown = (body: string): boolean => !/[{}<]|^(?:import|export)\s|^(?: {4}|\t|---)/m.test(body);
