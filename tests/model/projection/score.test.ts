import { expect, test } from 'vitest';
import { brier, logarithmic, type Forecast } from '$lib/model/projection/score';

const forecasts: Forecast[] = [
  { chance: 0.8, isRestricted: true },
  { chance: 0.3, isRestricted: false },
  { chance: 0.5, isRestricted: true },
];

test('brier() is the mean of the squared distances', () => {
  // 0.2² + 0.3² + 0.5² = 0.04 + 0.09 + 0.25 = 0.38; a third of it.
  expect(brier(forecasts)).toBeCloseTo(0.38 / 3, 12);
});

test('logarithmic() is the mean of −ln of the chance of what came', () => {
  // −ln 0.8 − ln 0.7 − ln 0.5 = 0.22314 + 0.35667 + 0.69315 = 1.27297.
  expect(logarithmic(forecasts)).toBeCloseTo(1.27297 / 3, 5);
});

test('a sure forecast that fails is 1 by brier() and infinite by logarithmic()', () => {
  for (const isRestricted of [true, false]) {
    const failed = { chance: isRestricted ? 0 : 1, isRestricted };
    expect(brier([failed])).toBe(1);
    expect(logarithmic([failed, ...forecasts])).toBe(Infinity);
  }
});

test('a sure forecast that comes true is 0 by both', () => {
  for (const isRestricted of [true, false]) {
    const met = { chance: isRestricted ? 1 : 0, isRestricted };
    expect(brier([met])).toBe(0);
    expect(logarithmic([met])).toBe(0);
  }
});

test('no other chance beats the true frequency, by either score', () => {
  // 3 of 10 came true.
  const score = (chance: number) => {
    const some = Array.from({ length: 10 }, (_, i) => ({ chance, isRestricted: i < 3 }));
    return [brier(some), logarithmic(some)];
  };
  const [quadratic, log] = score(0.3);
  for (let percent = 1; percent < 100; percent++) {
    if (percent === 30) continue;
    const [otherQuadratic, otherLog] = score(percent / 100);
    expect(otherQuadratic).toBeGreaterThan(quadratic!);
    expect(otherLog).toBeGreaterThan(log!);
  }
});
