/**
 * Land as dots on a grid of four degrees, for small world views without any border line: runs of dots as an SVG path, to be stroked with
 * round caps and the dash pattern `0 1`. One unit is four degrees; x counts from 178° west, y from 78° north. Derived from the land of
 * Natural Earth at 1:110 million, which is in the public domain.
 */
export const land =
  'M17 0h.01M24 0h1M27 0h12M48 0h2M14 1h1M21 1h.01M31 1h8M67 1h5M4 2h4M12 2h.01M16 2h5M24 2h3M31 2h7M50 2h2M62 2h22M0 3h22M26 3h2M32 3h3M39 3h1M48 3h5M55 3h34M4 4h17M25 4h1M33 4h.01M46 4h2M50 4h38M11 5h10M26 5h2M48 5h.01M51 5h28M84 5h1M12 6h11M25 6h5M44 6h.01M47 6h.01M49 6h29M84 6h.01M13 7h14M45 7h34M14 8h14M45 8h11M58 8h20M14 9h13M43 9h2M48 9h.01M50 9h1M53 9h.01M55 9h1M58 9h19M14 10h11M43 10h1M48 10h.01M50 10h.01M52 10h4M58 10h16M76 10h.01M15 11h10M43 11h4M54 11h20M78 11h.01M17 12h5M24 12h.01M43 12h13M58 12h16M18 13h2M41 13h16M59 13h15M19 14h1M25 14h.01M41 14h12M55 14h4M62 14h10M19 15h3M28 15h.01M41 15h17M63 15h2M69 15h2M75 15h.01M22 16h1M41 16h13M56 16h.01M64 16h.01M70 16h1M75 16h.01M26 17h2M41 17h16M64 17h.01M71 17h.01M26 18h4M42 18h2M46 18h10M70 18h.01M25 19h6M47 19h8M73 19h.01M25 20h8M47 20h7M70 20h.01M73 20h.01M78 20h1M25 21h10M48 21h6M71 21h.01M80 21h2M25 22h10M48 22h6M82 22h.01M26 23h8M48 23h6M57 23h.01M77 23h1M80 23h.01M27 24h7M48 24h5M56 24h.01M76 24h5M89 24h.01M27 25h7M49 25h4M56 25h.01M74 25h7M86 25h.01M27 26h5M49 26h3M73 26h9M27 27h4M49 27h3M74 27h8M27 28h4M50 28h.01M74 28h.01M79 28h3M27 29h3M80 29h1M89 29h.01M26 30h2M81 30h.01M88 30h.01M26 31h1M87 31h.01M26 32h1M27 33h.01';

/** Width and height of the grid, in its units. */
export const landSize = { width: 91, height: 34 } as const;

/** Where a place stands on the grid. */
export const onLand = (longitude: number, latitude: number): { x: number; y: number } => ({
  x: (longitude + 178) / 4,
  y: (78 - latitude) / 4,
});
