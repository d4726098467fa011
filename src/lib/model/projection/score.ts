/** A forecast of a restriction, and whether it came. */
export interface Forecast {
  /** The chance given to a restriction, from 0 to 1. */
  chance: number;
  isRestricted: boolean;
}

/**
 * The mean of the squared distance between chance and outcome: 0 is perfect, 0.25 is what even odds get.
 *
 * Source: G. W. Brier, Verification of Forecasts Expressed in Terms of Probability, Monthly Weather Review
 * 78 (1950), 1–3; here for one of two outcomes.
 */
export const brier = (forecasts: readonly Forecast[]): number =>
  mean(forecasts.map(({ chance, isRestricted }) => (chance - Number(isRestricted)) ** 2));

/**
 * The mean of the negative natural logarithm of the chance given to what came: 0 is perfect, infinite where
 * something came that had been ruled out.
 *
 * Source: I. J. Good, Rational Decisions, Journal of the Royal Statistical Society B 14 (1952), 107–114.
 */
export const logarithmic = (forecasts: readonly Forecast[]): number =>
  mean(
    forecasts.map(({ chance, isRestricted }) => -Math.log(isRestricted ? chance : 1 - chance) || 0),
  );

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
