/** The places drawn before anybody chooses: those a reader is likeliest to look for, then whatever comes. */
export function firstPlaces(places: readonly string[], count: number): string[] {
  const wanted = ['WORLD', 'CHN', 'CN', 'USA', 'US', 'FRA', 'FR'];
  return [
    ...wanted.filter((place) => places.includes(place)),
    ...places.filter((place) => !wanted.includes(place)),
  ].slice(0, count);
}
