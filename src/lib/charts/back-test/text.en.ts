import { textOf, type Verdict } from './sentences';

const words: Record<Verdict, string> = {
  better: 'better than',
  same: 'no better than',
  worse: 'worse than',
};

export const text = textOf(
  {
    title: (againstBase, againstEven, againstNothing) =>
      `Law by law, the model does ${words[againstBase]} the base rate, ${words[againstEven]} a coin, ${words[againstNothing]} “nothing happens”`,
    nothing: 'Too few laws under this selection to leave one out',
    brier: (day, { model, base, nothing }, laws) =>
      `As known on ${day}, ${laws} laws: Brier score ${model.toFixed(3)} for the model, ${base.toFixed(3)} for the base rate, ${nothing.toFixed(3)} for “nothing happens” (0 is perfect; even odds get 0.250).`,
    logarithmic: ({ model, base, nothing }, isRuledOut) =>
      `Logarithmic score ${model.toFixed(3)}, ${base.toFixed(3)} and ${isRuledOut ? 'infinite, for it had ruled out what came' : nothing.toFixed(3)}.`,
    kazakhstan: (day, of100, platforms, restricted) =>
      `For Kazakhstan the view of ${day} would have given each platform ${of100} chances in 100, had the draft passed as written; under the softened law ${restricted === 0 ? 'none' : restricted} of ${platforms} was found blocked or slowed for lack of a representative, which tests the draft only in part.`,
  },
  {
    name: 'Back-test of the model',
    subtitle:
      'Each law is left out once and forecast from the others: the ring is the forecast, of 100 services; the dot what came, as large as the number of services; as known at the last evidence',
    missing:
      'So few laws cannot tell a good model from a lucky one: the model knows only how often laws elsewhere led to a restriction, nothing of who enforces them. Forecasts for laws of one country use its other laws. Only the choice of services applies to this chart.',
    columns: {
      kind: 'Row',
      as_of: 'As known on',
      id: 'Law or platform',
      country_code: 'Country',
      year: 'In view from',
      services: 'Services',
      restricted: 'Blocked or slowed',
      came_of_100: 'What came, of 100',
      model: 'Model',
      base: 'Base rate',
      even: 'Coin',
      nothing: 'Nothing happens',
    },
    marks: {
      forecast: 'Forecast from the other laws, of 100 services',
      came: 'What came',
      axis: 'of 100 services: blocked or slowed',
      law: 'law left out',
      brier: 'Brier score',
      logarithmic: 'logarithmic score',
      platform: 'platform in Kazakhstan',
      nothing: 'Too few laws under this selection to leave one out',
    },
  },
);
