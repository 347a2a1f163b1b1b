-- The parcels of a customer likewise.

create index concurrently shipment_of_customer on shipment (customer_id);
