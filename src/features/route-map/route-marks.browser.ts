/** Lets the stations of these skills stand out on the maps and strips inside an element; nothing given, all are alike. */
export const markStations = (root: ParentNode, skills: ReadonlySet<string> | undefined): void => {
  for (const map of root.querySelectorAll('.route-map, [data-strips]'))
    map.toggleAttribute('data-route', skills !== undefined);
  for (const station of root.querySelectorAll<HTMLElement | SVGElement>('.route-map [data-skill], .station, .stop')) {
    station.toggleAttribute('data-on', skills?.has(station.dataset['skill'] ?? '') ?? false);
  }
};
