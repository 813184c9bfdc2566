import fc from 'fast-check';

/** The same for every property of every file: fast-check otherwise takes another seed each time. */
fc.configureGlobal({ seed: Number(process.env.HOLDFAST_SEED) });
