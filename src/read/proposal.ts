/** How far a proposal may be trusted: right as a rule, more often right than wrong, worth a look. */
export type Band = 'sure' | 'likely' | 'look'
