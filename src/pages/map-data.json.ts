import { catalog } from '../catalog.ts';

/** What each station of the map is, in a sentence; its page has the rest. */
export const GET = (): Response =>
  Response.json(Object.fromEntries([...catalog.skills.values()].map(({ id, definition }) => [id, definition])));
