import { speculationRules } from './speculation-rules.ts';

// Chrome holds every link against the rules as it styles the page, so they come once the page has been painted.
const rules = document.createElement('script');
rules.type = 'speculationrules';
rules.textContent = speculationRules(import.meta.env.BASE_URL);
document.head.append(rules);
