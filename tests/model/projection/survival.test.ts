import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kaplanMeier, survivalAt, type Spell } from '$lib/model/projection/survival';
import { runs } from './make';

/** Spells as textbooks write them: `6+` was still going on when it was last seen at 6. */
const spellsOf = (text: string): Spell[] =>
  text
    .split(',')
    .map((spell) => ({ time: Number.parseInt(spell), isObserved: !spell.endsWith('+') }));

// Weeks in remission of 21 patients on 6-mercaptopurine. Source: E. J. Freireich et al., The Effect of
// 6-Mercaptopurine on the Duration of Steroid-induced Remissions in Acute Leukemia, Blood 21 (1963), 699–716;
// worked through in D. G. Kleinbaum and M. Klein, Survival Analysis, chapter 2.
const remission = spellsOf('6,6,6,6+,7,9+,10,10+,11+,13,16,17+,19+,20+,22,23,25+,32+,32+,34+,35+');

test('kaplanMeier() gives the curve of the remissions of Freireich and others', () => {
  const steps = kaplanMeier(remission).filter(({ ended }) => ended > 0);
  expect(
    steps.map(({ time, atRisk, ended, survival }) => [time, atRisk, ended, survival.toFixed(3)]),
  ).toEqual([
    [6, 21, 3, '0.857'],
    [7, 17, 1, '0.807'],
    [10, 15, 1, '0.753'],
    [13, 12, 1, '0.690'],
    [16, 11, 1, '0.627'],
    [22, 7, 1, '0.538'],
    [23, 6, 1, '0.448'],
  ]);
});

test('kaplanMeier() counts what was last seen when another ended as at risk there', () => {
  // Both at risk at 6: 1 − 1/2, not 1 − 1/1.
  expect(kaplanMeier(spellsOf('6,6+'))).toEqual([
    { time: 6, atRisk: 2, ended: 1, censored: 1, survival: 0.5 },
  ]);
});

test('kaplanMeier() without a censored spell is the share that lasts longer', () => {
  expect(kaplanMeier(spellsOf('1,2,2,5')).map(({ survival }) => survival)).toEqual([0.75, 0.25, 0]);
});

test('kaplanMeier() has no steps without spells', () => {
  expect(kaplanMeier([])).toEqual([]);
});

test('kaplanMeier() stays at 1 where no spell is known to have ended', () => {
  expect(kaplanMeier(spellsOf('3+,5+,5+')).map(({ survival }) => survival)).toEqual([1, 1]);
});

test('survivalAt() keeps the value of the step before, and knows none after the last spell', () => {
  const steps = kaplanMeier(remission);
  expect(survivalAt(steps, 0)).toBe(1);
  expect(survivalAt(steps, 5)).toBe(1);
  expect(survivalAt(steps, 6)).toBeCloseTo(18 / 21);
  expect(survivalAt(steps, 12)).toBeCloseTo(0.753, 3);
  expect(survivalAt(steps, 35)).toBeCloseTo(0.448, 3);
  expect(survivalAt(steps, 36)).toBeNull();
});

test('survivalAt() is 0 for ever once all have ended, and 1 where nothing is known', () => {
  expect(survivalAt(kaplanMeier(spellsOf('1,2')), 99)).toBe(0);
  expect(survivalAt([], 99)).toBe(1);
});

const anySpells = fc.array(
  fc.record({ time: fc.integer({ min: 0, max: 20 }), isObserved: fc.boolean() }),
  { maxLength: 30 },
);

test('kaplanMeier() never rises, stays between 0 and 1, and loses nobody', () => {
  fc.assert(
    fc.property(anySpells, (spells) => {
      let before = 1;
      let gone = 0;
      for (const { time, atRisk, ended, censored, survival } of kaplanMeier(spells)) {
        expect(survival).toBeLessThanOrEqual(before);
        expect(survival).toBeGreaterThanOrEqual(0);
        expect(atRisk + gone).toBe(spells.length);
        expect(gone).toBe(spells.filter((spell) => spell.time < time).length);
        before = survival;
        gone += ended + censored;
      }
      expect(gone).toBe(spells.length);
    }),
    runs,
  );
});

// Another way to the same curve: B. Efron, The Two Sample Problem with Censored Data, Proceedings of the Fifth
// Berkeley Symposium 4 (1967), 831–853: who is lost to sight hands his weight on to all who stay longer.
test('kaplanMeier() is what handing on the weight of the censored gives', () => {
  fc.assert(
    fc.property(anySpells, (spells) => {
      const order = spells.toSorted(
        (a, b) => a.time - b.time || Number(b.isObserved) - Number(a.isObserved),
      );
      const weights = order.map(() => 1 / order.length);
      order.forEach(({ isObserved }, i) => {
        const later = order.length - 1 - i;
        if (isObserved || later === 0) return;
        for (let j = i + 1; j < order.length; j++) weights[j]! += weights[i]! / later;
        weights[i] = 0;
      });
      for (const { time, survival } of kaplanMeier(spells)) {
        const ended = order.reduce(
          (sum, spell, i) => sum + (spell.isObserved && spell.time <= time ? weights[i]! : 0),
          0,
        );
        expect(survival).toBeCloseTo(1 - ended, 9);
      }
    }),
    runs,
  );
});
