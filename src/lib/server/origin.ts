/** Scheme and host of the site, as `https://example.org`: the build's setting ORIGIN; empty where it is not set. */
export const origin = process.env.ORIGIN ? new URL(process.env.ORIGIN).origin : '';

/** The address of a path of the site: absolute where its origin is known, else from the root of its host. */
export const addressOf = (path: string) => `${origin}${process.env.BASE_PATH ?? ''}${path}`;
