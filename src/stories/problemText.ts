/** What is wrong with a story, in a sentence with its remedy. */
import type { LaterTexts } from '../i18n/laterTexts.ts';
import type { StoryProblem } from './storyFile.ts';

/** The sentence alone: file, story and field are said beside it. */
export function storyProblemText(problem: StoryProblem, { messages, format }: LaterTexts): string {
  const { broken, fault, form } = messages.studies.stories;
  const list = messages.common.comma;
  switch (problem.rule) {
    case 'not-an-object':
      return broken['not-an-object'](problem.detail.value);
    case 'missing-key':
      return broken['missing-key'](problem.detail.key);
    case 'unknown-key':
      return broken['unknown-key'](problem.detail.key, problem.detail.known.join(list));
    case 'wrong-type':
      return broken['wrong-type'](problem.detail.value, form[problem.detail.expected]);
    case 'too-long':
      return broken['too-long'](format.count(problem.detail.limit));
    case 'duplicate-id':
      return broken['duplicate-id'](problem.detail.id);
    case 'detector':
      return broken.detector(problem.detail.value, problem.detail.known.join(list));
    case 'query': {
      const { parameter, value, rejection } = problem.detail;
      return broken.query(parameter, value, messages.url.reason(rejection));
    }
    case 'reader-setting':
      return broken['reader-setting'](problem.detail.parameter);
    case 'nothing-asked':
    case 'nothing-passes':
    case 'no-text':
      return broken[problem.rule];
    case 'no-candidate':
      return broken['no-candidate'](problem.detail.detector);
    case 'written-number':
      return broken['written-number'](problem.detail.value);
    case 'placeholder':
      return broken.placeholder(problem.detail.placeholder, fault[problem.detail.fault]);
    case 'unfit':
      return broken.unfit(problem.detail.value);
  }
}
