/** Whether small sizes do: `BENCH=quick npm run bench` tries every measurement and keeps none. */
export const isQuick = process.env.BENCH === 'quick';

/** A size, or the smaller one that a quick run takes. */
export const sizeOf = (full: number, quick: number): number => (isQuick ? quick : full);
