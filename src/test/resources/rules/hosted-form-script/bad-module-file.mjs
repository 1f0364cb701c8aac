export const go = () => { location.href = '/scripts/customer.fcgi?action=formFrame&formId=20' };
