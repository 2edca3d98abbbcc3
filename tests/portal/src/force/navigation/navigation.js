// Salesforce provides this module on its own sites; the base components only need its exports to
// exist.
export const CurrentPageReference = undefined;
export const NavigationMixin = (base) => base;
