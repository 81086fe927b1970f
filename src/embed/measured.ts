/** Heights of the embeds at 600 px in English and Chinese, written by `npm run heights`. */
export const measured: Readonly<Record<string, readonly number[]>> = {};
