import { mount } from '../../components/mount';
import { OptionsApp } from '../../components/options/options-app';

mount(<OptionsApp />);
