/**
 * Energy of moving data through a network, at so much for each gigabyte.
 *
 * networkEnergy = dataVolume × networkIntensity
 *
 * Whether the intensity is an average share of all traffic or only what one more gigabyte adds is a property of the
 * figure, not of the formula; the two lie up to a thousand times apart (Malmodin 2020, Electronics Goes Green, section 5).
 *
 * @param dataVolume GB
 * @param networkIntensity kWh/GB
 * @returns kWh
 */
export const networkEnergy = (dataVolume: number, networkIntensity: number): number => dataVolume * networkIntensity;

/**
 * Data that a source sends in a span of hours.
 *
 * dataVolume = frames per second × 3600 × hours × size of one frame
 *
 * @param framesPerSecond number a second
 * @param hours h
 * @param frameSize GB
 * @returns GB
 */
export const dataVolume = (framesPerSecond: number, hours: number, frameSize: number): number =>
  framesPerSecond * 3600 * hours * frameSize;
