// Salesforce supplies this module on its own sites; the base components only need its names.
export const CurrentPageReference = undefined;
export const NavigationMixin = (base) => base;
