import type { Choice, Item, Lesson, Option, Several, Text } from '../lesson';
import { documentOf, element, type XmlElement } from './xml';

/*
 * QTI 1.2.1 in the profile of Common Cartridge 1.1 (IMS): three of its kinds of question are used. Moodle looks for `case="Yes"` at the
 * right answers of a question with several, and for feedback inside of `flow_mat`.
 */

type Profile = 'multiple_choice' | 'multiple_response' | 'essay';

const fields = (values: Readonly<Record<string, string>>): XmlElement =>
  element(
    'qtimetadata',
    {},
    ...Object.entries(values).map(([label, entry]) =>
      element('qtimetadatafield', {}, element('fieldlabel', {}, label), element('fieldentry', {}, entry)),
    ),
  );

const material = (text: string): XmlElement =>
  element('material', {}, element('mattext', { texttype: 'text/plain' }, text));

const outcomes = element(
  'outcomes',
  {},
  element('decvar', { varname: 'SCORE', vartype: 'Integer', minvalue: '0', maxvalue: '100' }),
);

function question(
  id: string,
  profile: Profile,
  ask: string,
  response: XmlElement,
  conditions: XmlElement[],
  feedback: XmlElement[],
) {
  return element(
    'item',
    { ident: id },
    element(
      'itemmetadata',
      {},
      fields({
        cc_profile: `cc.${profile}.v0p1`,
        cc_weighting: '1',
        qmd_scoringpermitted: 'Yes',
        qmd_computerscored: profile === 'essay' ? 'No' : 'Yes',
      }),
    ),
    element('presentation', {}, material(ask), response),
    element('resprocessing', {}, outcomes, ...conditions),
    ...feedback,
  );
}

const full = element('setvar', { varname: 'SCORE', action: 'Set' }, '100');
const tells = (ident: string): XmlElement => element('displayfeedback', { feedbacktype: 'Response', linkrefid: ident });
const feedbackOf = ({ id, why }: Option): XmlElement =>
  element('itemfeedback', { ident: `why-${id}` }, element('flow_mat', {}, material(why)));

/** Options to choose from; with two of them alone, the profile has no kind but the one for several answers. */
function chosen(id: string, item: Choice | Several): XmlElement {
  const single = item.kind === 'choice' && item.options.length > 2;
  const ident = `response-${id}`;
  const is = (option: string): XmlElement => element('varequal', { respident: ident, case: 'Yes' }, option);
  const keys: readonly string[] = item.kind === 'choice' ? [item.key] : item.key;
  const response = element(
    'response_lid',
    { ident, rcardinality: single ? 'Single' : 'Multiple' },
    element(
      'render_choice',
      {},
      ...item.options.map((option) => element('response_label', { ident: option.id }, material(option.text))),
    ),
  );
  const each = item.options.map((option) =>
    element(
      'respcondition',
      { continue: single ? 'No' : 'Yes' },
      element('conditionvar', {}, is(option.id)),
      ...(single && keys.includes(option.id) ? [full] : []),
      tells(`why-${option.id}`),
    ),
  );
  const all = element(
    'respcondition',
    { continue: 'No' },
    element(
      'conditionvar',
      {},
      element(
        'and',
        {},
        ...item.options.map(({ id: option }) => (keys.includes(option) ? is(option) : element('not', {}, is(option)))),
      ),
    ),
    full,
  );
  return question(
    id,
    single ? 'multiple_choice' : 'multiple_response',
    item.ask,
    response,
    single ? each : [...each, all],
    item.options.map(feedbackOf),
  );
}

const essay = (id: string, { ask, sample }: Text): XmlElement =>
  question(
    id,
    'essay',
    ask,
    element('response_str', { ident: `response-${id}`, rcardinality: 'Single' }, element('render_fib', { rows: '5' })),
    [
      element(
        'respcondition',
        { continue: 'No' },
        element('conditionvar', {}, element('other')),
        element('displayfeedback', { feedbacktype: 'Solution', linkrefid: 'solution' }),
      ),
    ],
    [
      element(
        'itemfeedback',
        { ident: 'solution' },
        element('solution', {}, element('solutionmaterial', {}, element('flow_mat', {}, material(sample)))),
      ),
    ],
  );

function asQuestion(id: string, item: Item): XmlElement[] {
  if (item.kind === 'choice' || item.kind === 'several') return [chosen(id, item)];
  return item.kind === 'text' ? [essay(id, item)] : [];
}

/**
 * The questions of a lesson that the profile can hold, as a test with feedback: one answer, several answers, short answers in words. What
 * has to be estimated, computed or put in order stays in the lesson.
 *
 * @returns undefined when it can hold none
 */
export function assessment({
  id,
  title,
  steps,
  items,
}: Pick<Lesson, 'id' | 'title' | 'steps' | 'items'>): string | undefined {
  const questions = steps.flatMap((step) => step.items.flatMap((item) => asQuestion(item, items[item]!)));
  if (questions.length === 0) return undefined;
  return documentOf(
    element(
      'questestinterop',
      {
        xmlns: 'http://www.imsglobal.org/xsd/ims_qtiasiv1p2',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        'xsi:schemaLocation':
          'http://www.imsglobal.org/xsd/ims_qtiasiv1p2 http://www.imsglobal.org/profile/cc/ccv1p1/ccv1p1_qtiasiv1p2p1_v1p0.xsd',
      },
      element(
        'assessment',
        { ident: `quiz-${id}`, title },
        fields({
          cc_profile: 'cc.exam.v0p1',
          qmd_assessmenttype: 'Examination',
          qmd_scoretype: 'Percentage',
          qmd_feedbackpermitted: 'Yes',
          qmd_solutionspermitted: 'Yes',
          cc_maxattempts: 'unlimited',
        }),
        element('section', { ident: 'section' }, ...questions),
      ),
    ),
  );
}
