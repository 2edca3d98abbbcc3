import type { FieldId } from '../../lib/pages/controls';

/** What a browser's translation turns the practice form into. */
export interface Language {
  code: string;
  fields: Partial<Record<FieldId, string>>;
  words: Record<string, string>;
  filler: readonly string[];
}

const order = [
  'companyName',
  'importerNumber',
  'businessEmail',
  'verificationCode',
  'prefilledCompanyName',
  'prefilledImporterNumber',
  'prefilledEmail',
  'orgStructure',
  'ownerName',
  'country',
  'address',
  'city',
  'zip',
  'telephone',
  'fiscalYearEnd',
  'duns',
  'website',
  'authorise',
  'routingNumber',
  'accountNumber',
  'bankControlKey',
  'bankName',
] as const satisfies readonly FieldId[];

const language = (
  code: string,
  fields: readonly string[],
  [next, back, submit]: readonly [string, string, string],
  filler: readonly string[],
): Language => ({
  code,
  fields: Object.fromEntries(order.map((id, at) => [id, fields[at] ?? id])),
  words: { Next: next, Back: back, Submit: submit },
  filler,
});

// prettier-ignore
export const languages: readonly Language[] = [
  language('es', ['Nombre de la empresa', 'Número de registro del importador', 'Dirección de correo electrónico comercial', 'Código de verificación', 'Nombre de la empresa', 'IR#', 'Correo electrónico', 'Estructura organizativa de la empresa', 'Nombre y apellido del titular de la cuenta', 'País', 'Dirección', 'Ciudad', 'Código postal', 'Número de teléfono', 'Fin del año fiscal', 'DUNS#', 'Sitio web', 'Autorizo la creación de una cuenta superior.', 'Número de ruta bancaria', 'Número de cuenta bancaria', 'Clave de control bancario', 'Nombre del banco'], ['Próximo', 'Atrás', 'Entregar'], ['Información de la cuenta', 'Lea la declaración.', 'El código es válido durante 10 minutos.']),
  language('de', ['Name der Firma', 'Importeurdatensatznummer', 'Geschäftliche E-Mail-Adresse', 'Bestätigungscode', 'Name der Firma', 'IR#', 'Email', 'Organisationsstruktur des Unternehmens', 'Vor- und Nachname des Kontoinhabers', 'Land', 'Adresse', 'Stadt', 'Reißverschluss', 'Telefonnummer', 'Ende des Geschäftsjahres', 'DUNS#', 'Website', 'Ich genehmige die Erstellung eines Top-Kontos.', 'Bankleitzahl', 'Bankkontonummer', 'Bankkontrollschlüssel', 'Name der Bank'], ['Nächste', 'Zurück', 'Einreichen'], ['Kontoinformationen', 'Lesen Sie die Erklärung.', 'Der Code ist 10 Minuten gültig.']),
  language('fr', ["Nom de l'entreprise", "Numéro d'enregistrement de l'importateur", 'Adresse e-mail professionnelle', 'Code de vérification', "Nom de l'entreprise", 'IR#', 'E-mail', "Structure organisationnelle de l'entreprise", 'Nom et prénom du titulaire du compte', 'Pays', 'Adresse', 'Ville', 'Code Postal', 'Numéro de téléphone', "Fin de l'exercice fiscal", 'DUNS#', 'Site web', "J'autorise la création d'un compte principal.", 'Numéro de routage bancaire', 'Numéro de compte bancaire', 'Clé de contrôle bancaire', 'Nom de la banque'], ['Suivant', 'Retour', 'Soumettre'], ['Informations sur le compte', 'Lisez la déclaration.', 'Le code est valable 10 minutes.']),
  language('pt', ['Nome da empresa', 'Número de registro do importador', 'Endereço de e-mail comercial', 'Código de verificação', 'Nome da empresa', 'IR#', 'E-mail', 'Estrutura organizacional da empresa', 'Nome e sobrenome do proprietário da conta', 'País', 'Endereço', 'Cidade', 'CEP', 'Número de telefone', 'Fim do ano fiscal', 'DUNS#', 'Site', 'Autorizo a criação de uma conta principal.', 'Número de roteamento bancário', 'Número da conta bancária', 'Chave de controle bancário', 'Nome do banco'], ['Próximo', 'Voltar', 'Enviar'], ['Informações da conta', 'Leia a declaração.', 'O código é válido por 10 minutos.']),
  language('zh', ['公司名称', '进口商记录号', '企业电子邮件地址', '验证码', '公司名称', 'IR#', '电子邮件', '公司组织架构', '账户所有者的名字和姓氏', '国家', '地址', '城市', '压缩', '电话号码', '财政年度结束', 'DUNS#', '网站', '我授权创建顶级账户。', '银行路由号码', '银行帐号', '银行控制密钥', '银行名称'], ['下一个', '后退', '提交'], ['账户信息', '阅读声明。', '该代码有效期为 10 分钟。']),
];
