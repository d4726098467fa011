import type { AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import type { Parameter } from './db';

type Statement = Awaited<ReturnType<AsyncDuckDBConnection['prepare']>>;

/**
 * After so many runs a statement is prepared anew: the engine keeps some 5 KB of every run until the
 * statement is closed (measured with its version 1.32.0).
 */
const runsOfStatement = 100;

/** The prepared statements of a connection: planning a query of a chart takes longer than answering it. */
export class Statements {
  readonly #kept = new Map<string, Promise<Statement>>();
  readonly #runs = new WeakMap<Statement, number>();
  #sent: Promise<unknown> = Promise.resolve();

  constructor(private readonly connection: AsyncDuckDBConnection) {}

  /** Ends when everything asked for so far has been sent. */
  get sent(): Promise<unknown> {
    return this.#sent;
  }

  /** What is asked first is sent first, also where it has to be planned before. */
  async query(sql: string, parameters: readonly Parameter[]) {
    const statement = await this.#prepareInTurn(sql);
    const answer = await statement.query(...parameters);
    this.#renewAfterRuns(sql, statement);
    return answer;
  }

  #prepareInTurn(sql: string): Promise<Statement> {
    const statement = this.#sent.then(() => this.#prepare(sql));
    this.#sent = statement.catch(() => {});
    return statement;
  }

  #prepare(sql: string): Promise<Statement> {
    const statement = this.#kept.get(sql) ?? this.connection.prepare(sql);
    this.#kept.set(sql, statement);
    statement.catch(() => this.#kept.delete(sql));
    return statement;
  }

  #renewAfterRuns(sql: string, statement: Statement): void {
    const runs = (this.#runs.get(statement) ?? 0) + 1;
    this.#runs.set(statement, runs);
    if (runs !== runsOfStatement) return;
    this.#kept.delete(sql);
    // What still runs was sent before; what fails now fails again, and is told, when it is asked for.
    void statement.close().catch(() => {});
    void this.#prepareInTurn(sql).catch(() => {});
  }
}
