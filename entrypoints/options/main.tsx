import { mount } from '../../components/shared/mount';
import { OptionsApp } from '../../components/options/options-app';

mount(<OptionsApp />);
