const usable = async (preload: Promise<Response | undefined>): Promise<Response | undefined> => {
  try {
    const response = await preload;
    return response?.type === 'error' ? undefined : response;
  } catch {
    return undefined;
  }
};

/**
 * The event with a navigation preload that is an answer or none. Without a network Firefox fulfils a preload with an
 * error response, other browsers reject it; Workbox takes either for the network's last word and never asks the cache.
 */
export const withUsablePreload = <Lasting extends Event>(event: Lasting): Lasting => {
  const preload: unknown = Reflect.get(event, 'preloadResponse');
  if (preload instanceof Promise) Object.defineProperty(event, 'preloadResponse', { value: usable(preload) });
  return event;
};
