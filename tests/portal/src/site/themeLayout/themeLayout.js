import { LightningElement } from 'lwc';

export default class ThemeLayout extends LightningElement {}
