import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import * as schemas from './schemas';

/** Every collection, on one page. The shapes themselves are in `schemas.ts`, so that tests can read them. */
const yaml = (folder: string, pattern = '**/*.yaml') =>
  glob({ base: `./content/${folder}`, pattern, generateId: ({ entry }) => entry.replace(/\.yaml$/, '') });
const words = (folder: string) =>
  glob({ base: `./content/${folder}`, pattern: '*/*.mdx', generateId: ({ entry }) => entry.replace(/\.mdx$/, '') });
const facts = (folder: string) =>
  glob({
    base: `./content/${folder}`,
    pattern: '*/facts.yaml',
    generateId: ({ entry }) => entry.replace(/\/facts\.yaml$/, ''),
  });

export const collections = {
  sources: defineCollection({ loader: yaml('sources'), schema: schemas.source }),
  factors: defineCollection({ loader: yaml('factors'), schema: schemas.factor }),
  questions: defineCollection({ loader: yaml('questions'), schema: schemas.question }),
  rules: defineCollection({ loader: yaml('rules'), schema: schemas.rule }),
  releases: defineCollection({ loader: yaml('releases'), schema: schemas.release }),
  footprints: defineCollection({ loader: yaml('footprint'), schema: schemas.footprint }),
  peers: defineCollection({ loader: yaml('peers'), schema: schemas.peers }),
  readers: defineCollection({ loader: yaml('readers'), schema: schemas.reader }),
  corrections: defineCollection({ loader: yaml('corrections'), schema: schemas.correction }),
  frameworks: defineCollection({ loader: yaml('frameworks'), schema: schemas.framework }),
  alignments: defineCollection({ loader: yaml('alignments'), schema: schemas.alignment }),
  terms: defineCollection({ loader: yaml('terms'), schema: schemas.term }),
  caseFacts: defineCollection({ loader: facts('cases'), schema: schemas.caseFacts }),
  caseWords: defineCollection({ loader: words('cases'), schema: schemas.caseWords }),
  explainerFacts: defineCollection({ loader: facts('explainers'), schema: schemas.explainerFacts }),
  explainerWords: defineCollection({ loader: words('explainers'), schema: schemas.explainerWords }),
  factCheckFacts: defineCollection({ loader: facts('facts'), schema: schemas.factCheckFacts }),
  factCheckWords: defineCollection({ loader: words('facts'), schema: schemas.factCheckWords }),
  lessonFacts: defineCollection({ loader: facts('lessons'), schema: schemas.lessonFacts }),
  lessonWords: defineCollection({ loader: words('lessons'), schema: schemas.lessonWords }),
  lessonProjects: defineCollection({ loader: yaml('projects'), schema: schemas.lessonProject }),
  calculatorWords: defineCollection({ loader: words('calculators'), schema: schemas.calculatorWords }),
  pageWords: defineCollection({ loader: words('pages'), schema: schemas.pageWords }),
};
