import type { Example } from '../calculator';

const joule = 1 / 3.6e6;
/** One gigabyte-sized thing sent, so that only the network is seen. */
const sent = (gigabytes: number, network: string) => ({ mode: 'image', photos: 1, photoSize: gigabytes, network });

/** Published results that the calculator must print for these inputs. */
const examples: readonly Example[] = [
  {
    name: 'an hour of 4 Mbit/s on a fixed line adds 0.2 W',
    state: sent(1.8, 'fixed-added-2020'),
    expected: { cloudNetwork: { value: 0.0002, within: 0.000005 } },
    source: 'Malmodin 2020, Figures 7 and 8: 1.8 GB in one hour, + 0.2 W; 0.2 W × 1 h = 0.2 Wh',
  },
  {
    name: 'the same over 4G adds about 6 W',
    state: sent(1.8, 'mobile-added-2020'),
    expected: { cloudNetwork: { value: 0.006, within: 0.0005 } },
    source: 'Malmodin 2020, p. 91: “the additional power for the video stream is only about 6 Watt”; 6 W × 1 h',
  },
  {
    name: 'an hour of high definition video through a fixed network: 20 Wh',
    state: sent(3, 'fixed-average-2020'),
    // 3 × 6.5 = 19.5 lies on the edge of the rounding of 20.
    expected: { cloudNetwork: { value: 0.02, within: 0.000501 } },
    source: 'Carbon Trust 2021, Table 4, as quoted in the notebook of D. Mytton: 3 GB an hour, 20 Wh',
  },
  {
    name: 'one gigabyte by the Sustainable Web Design Model: 29.146 g for the network',
    state: { ...sent(1, 'per-gigabyte'), carbonIntensity: 494 },
    expected: { cloudEmissions: { value: 29.146, within: 0.0005 } },
    source: 'CO2.js 0.19, its own tests: network 29.146 g a gigabyte in use at 494 g/kWh',
  },
  {
    name: 'Llama 3.1 8B on one H100, 64 together: 46.903 J an answer',
    state: { outputTokens: 396, hostOverhead: 1, pue: 1 },
    // The field takes whole tokens; the mean is 395.54.
    expected: { cloudCentre: { value: (46.903 / 395.54) * 396 * joule, within: 46.903 * joule * 0.001 } },
    source: 'ML.ENERGY Leaderboard, data of 16 February 2026, energy_per_request_joules',
  },
  {
    name: 'MIT Technology Review doubles a chip energy of 57 J to 114 J',
    state: { outputTokens: 479, hostOverhead: 2, pue: 1 },
    expected: { cloudCentre: { value: 114 * joule, within: 0.5 * joule } },
    source: 'MIT Technology Review 2025: 114 J; 57 J ÷ 0.119 J a token = 479 tokens',
  },
  {
    name: 'a thousand pictures named on a node of eight A100',
    state: { mode: 'image', visionServer: 'luccioni-2024', photos: 1000, pue: 1 },
    expected: { cloudCentre: { value: 0.007, within: 0.0005 } },
    source: 'Luccioni et al. 2024, Table 2: image classification, 0.007 kWh for 1,000',
  },
  {
    name: 'ten minutes of a Raspberry Pi 4 naming pictures',
    state: { mode: 'image', visionDevice: 'raspberry-pi-4', photos: 1044 },
    expected: { deviceEnergy: { value: 5.835 * 600.589 * joule, within: 0.0005 * 600.589 * joule } },
    source: 'MLPerf Inference v2.1, log of the meter: 5.835 W for 600.589 s, 1,044 pictures',
  },
  {
    name: 'ten minutes of a Jetson AGX Orin naming pictures',
    state: { mode: 'image', visionDevice: 'jetson-agx-orin', photos: 466850 },
    expected: { deviceEnergy: { value: 18.21 * 600.002 * joule, within: 0.005 * 600.002 * joule } },
    source: 'MLPerf Inference v2.1, log of the meter: 18.21 W for 600.002 s, 466,850 pictures',
  },
  {
    name: 'ten minutes of a server with eight A100 naming pictures',
    state: { mode: 'image', visionServer: '8-a100', photos: 137433132, pue: 1 },
    expected: { cloudCentre: { value: 2902.1 * 600.007 * joule, within: 0.1 * 600.007 * joule } },
    source: 'MLPerf Inference v2.1, log of the meter: 2,902.1 W for 600.007 s, 137,433,132 pictures',
  },
  {
    name: 'a microcontroller says whether a person is in the picture',
    state: { mode: 'image', visionDevice: 'microcontroller-u575' },
    expected: { deviceEnergy: { value: 1920.636e-6 * joule, within: 0.001e-6 * joule } },
    source: 'MLPerf Tiny v1.1, STMicroelectronics, NUCLEO-U575ZI-Q, visual wake words: 1920.636 µJ',
  },
];

export default examples;
