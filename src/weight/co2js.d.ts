/** The part of CO2.js that we use; the package brings no types. */
declare module '@tgwf/co2' {
  /** Emissions in g CO2e, by who causes them and whether by running or by making the machines. */
  export interface Segments {
    dataCenterOperationalCO2e: number;
    networkOperationalCO2e: number;
    consumerDeviceOperationalCO2e: number;
    dataCenterEmbodiedCO2e: number;
    networkEmbodiedCO2e: number;
    consumerDeviceEmbodiedCO2e: number;
    total: number;
  }
  interface VisitOptions {
    dataReloadRatio?: number;
    firstVisitPercentage?: number;
    returnVisitPercentage?: number;
    gridIntensity?: { device?: number; dataCenter?: number; network?: number };
  }
  export class co2 {
    constructor(options: { model: 'swd'; version: 4; results: 'segment' });
    perByte(bytes: number): Segments;
    perByteTrace(bytes: number, green: boolean, options: VisitOptions): { co2: Segments };
    perVisitTrace(bytes: number, green: boolean, options: VisitOptions): { co2: Segments };
  }
  export const averageIntensity: { data: Readonly<Record<string, number>>; type: string };
}
